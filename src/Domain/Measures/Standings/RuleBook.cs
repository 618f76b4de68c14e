using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>The rating rules of a council, and which of them colours what: a measure's own choice, else that of a list it is in, else none.</summary>
/// <param name="Rules">Every rule, those that are no longer chosen among them.</param>
/// <param name="Lists">Every list of measures.</param>
public sealed record RuleBook(IReadOnlyDictionary<Guid, CouncilRule> Rules, IReadOnlyList<MeasureList> Lists)
{
    /// <summary>Without any rule.</summary>
    public static RuleBook Empty { get; } = new(new Dictionary<Guid, CouncilRule>(), []);

    /// <summary>The rule that a stamp names; null where there is none.</summary>
    /// <param name="id">Its identity.</param>
    public RatingRule? Find(Guid? id) => id is { } known && Rules.TryGetValue(known, out var rule) ? rule.Rule : null;

    /// <summary>The choice that colours a period of a measure, and whether it was made for a time after the period, so that the period is rated in retrospect (ruling 24); null where nothing colours it.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    public (RuleChoice Choice, bool InRetrospect)? For(Measure measure, Period period)
    {
        if (InForce(measure.Rules, period) is { } own) { return (own, false); }
        var lists = Lists.Where(list => list.Rules.Count > 0 && measure.Lists.Any(member => member.ListId == list.Id && member.HoldsOn(period.To)));
        foreach (var list in lists)
        {
            if (InForce(list.Rules, period) is { } shared) { return (shared, false); }
        }

        var later = measure.Rules.Count > 0 ? measure.Rules : Lists.FirstOrDefault(list => list.Rules.Count > 0 && measure.Lists.Any(member => member.ListId == list.Id && member.To is null))?.Rules;
        return later is { Count: > 0 } ? (later[0], true) : null;
    }

    private static RuleChoice? InForce(IReadOnlyList<RuleChoice> choices, Period period)
    {
        for (var at = choices.Count - 1; at >= 0; at--)
        {
            if (choices[at].From <= period.From) { return choices[at]; }
        }

        return null;
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>All that a measure's standing is computed from.</summary>
public sealed record MeasureFile
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Every revision of the figures of the whole.</summary>
    public required IReadOnlyList<Observation> Figures { get; init; }

    /// <summary>The council's rules.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The council's posts.</summary>
    public required PostChart Chart { get; init; }

    /// <summary>Where the council stands among others; null where it is compared with none.</summary>
    public BenchmarkPosition? Benchmark { get; init; }

    /// <summary>The standing that held before figures came that nobody has handed in, where nothing else changed: what members see is as it was. Null where it is to be computed.</summary>
    public MeasureStanding? BeforeDrafts { get; init; }

    /// <summary>Computes the standing.</summary>
    public MeasureStanding Stand()
    {
        var seen = SeriesFigures.Of(Measure.Id, Figures, drafts: true);
        var hasDrafts = seen.Figures.Any(figure => figure.State == FigureState.Entered);
        var handedIn = hasDrafts ? SeriesFigures.Of(Measure.Id, Figures, drafts: false) : seen;
        var latest = Position.Of(SeriesJudgement.Of(Measure, seen), Book, Benchmark);
        var (next, due) = NextOwed(handedIn);
        var definition = Measure.Definition;
        return new MeasureStanding
        {
            MeasureId = Measure.Id,
            CouncilId = Measure.CouncilId,
            Code = Measure.Code,
            Slug = Measure.Slug,
            Title = definition.Title,
            Unit = definition.Unit,
            Decimals = definition.Decimals,
            Polarity = definition.Polarity,
            Frequency = definition.Frequency,
            Lists = [.. Measure.Lists.Where(member => member.To is null).Select(member => member.ListId)],
            Actions = Measure.Actions,
            EndedOn = Measure.EndedOn,
            NextPeriod = next,
            NextDue = due,
            Latest = latest,
            HandedIn = !hasDrafts ? null : BeforeDrafts is { } before ? before.HandedIn ?? before.Latest : Position.Of(SeriesJudgement.Of(Measure, handedIn), Book, Benchmark),
        }.OwnedBy(Measure, Chart);
    }

    /// <summary>The first period after the last that was handed in, and when its figure is due; of a measure without figures, the period in which its first definition was made.</summary>
    private (Period?, DateOnly?) NextOwed(SeriesFigures handedIn)
    {
        var definition = Measure.Definition;
        if (definition.Frequency == Frequency.Snapshot || definition.Formula.Length > 0 || Measure.OwnerPost is null) { return (null, null); }
        var last = handedIn.Figures.LastOrDefault(figure => definition.Frequency.Holds(figure.Period));
        var period = last is not null ? definition.Frequency.After(last.Period) : definition.Frequency.PeriodOf(DateOnly.FromDateTime(Measure.Definitions[0].At.UtcDateTime));
        return Measure.EndedOn < period.From ? (null, null) : (period, period.To.AddDays(definition.DueAfterDays));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>The council's own scale of risks: what each step of likelihood and of impact means, from which score a risk is called what, and what is accepted of each kind.</summary>
public sealed class RiskScale
{
    /// <summary>How many steps likelihood and impact have.</summary>
    public const int Steps = 5;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>What each step of likelihood means, from 1 to 5.</summary>
    public IReadOnlyList<string> Likelihoods { get; set; } = ["Very unlikely: less than once in twenty years", "Unlikely: once in ten to twenty years", "Possible: once in three to ten years", "Likely: once in one to three years", "Very likely: within the year"];

    /// <summary>What each step of impact means, from 1 to 5.</summary>
    public IReadOnlyList<string> Impacts { get; set; } = ["Minor: put right in a day, under £10,000", "Moderate: a service disturbed for days, under £100,000", "Significant: a service disturbed for weeks, under £500,000", "Serious: a service fails, under £2 million", "Major: people come to harm, or over £2 million"];

    /// <summary>From which score a risk is called medium, high and very high; below the first it is low.</summary>
    public IReadOnlyList<int> Bands { get; set; } = [5, 10, 16];

    /// <summary>The highest score that is accepted of each kind, in the order of the kinds.</summary>
    public IReadOnlyList<int> Appetite { get; set; } = [9, 9, 8, 12, 6, 4];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("risk scale", Id, "Scale of risks");

    /// <summary>What a score is called.</summary>
    /// <param name="score">Likelihood times impact, 1 to 25.</param>
    public string Called(int score) => score >= Bands[2] ? "Very high" : score >= Bands[1] ? "High" : score >= Bands[0] ? "Medium" : "Low";

    /// <summary>The highest score that is accepted of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public int Accepts(RiskKind kind) => Appetite[(int)kind];

    /// <summary>Changes it. Risks keep the likelihood and the impact that were judged.</summary>
    /// <param name="likelihoods">What each step of likelihood means.</param>
    /// <param name="impacts">What each step of impact means.</param>
    /// <param name="bands">From which score a risk is called medium, high and very high.</param>
    /// <param name="appetite">The highest score that is accepted of each kind.</param>
    /// <param name="actor">Who changes it, and why.</param>
    public Outcome<RiskScaleChanged> Change(IReadOnlyList<string?> likelihoods, IReadOnlyList<string?> impacts, IReadOnlyList<int?> bands, IReadOnlyList<int?> appetite, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("change the scale of risks"); }
        List<Problem> faults = [.. Steady("Likelihoods", likelihoods), .. Steady("Impacts", impacts)];
        for (var at = 0; at < Bands.Count; at++)
        {
            if (at >= bands.Count || bands[at] is not (>= 2 and <= 25)) { faults.Add(new($"Bands[{at}]", "Give a score from 2 to 25.")); }
            else if (at > 0 && bands[at] <= bands[at - 1]) { faults.Add(new($"Bands[{at}]", "Give a score above the one before it.")); }
        }

        for (var at = 0; at < Appetite.Count; at++)
        {
            if (at >= appetite.Count || appetite[at] is not (>= 1 and <= 25)) { faults.Add(new($"Appetite[{at}]", "Give the highest score that is accepted, from 1 to 25.")); }
        }

        if (string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say who decided this, and when: colours of risks may change by it.")); }
        if (faults.Count > 0) { return faults; }
        (Likelihoods, Impacts) = ([.. likelihoods.Select(Naming.Tidy)], [.. impacts.Select(Naming.Tidy)]);
        (Bands, Appetite) = ([.. bands.Select(band => band!.Value)], [.. appetite.Select(most => most!.Value)]);
        return new RiskScaleChanged(Ref, actor.Reason!.Trim());
    }

    private static IEnumerable<Problem> Steady(string field, IReadOnlyList<string?> typed) => Enumerable.Range(0, Steps).Select(at =>
        at >= typed.Count || Naming.Tidy(typed[at]).Length == 0 ? new Problem($"{field}[{at}]", "Say what this step means.") : Naming.TooLong($"{field}[{at}]", typed[at], Programme.MaxTitle)).OfType<Problem>();
}

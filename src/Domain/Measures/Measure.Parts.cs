using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
    /// <summary>The most parts that a measure is broken down by.</summary>
    public const int MostParts = 500;

    /// <summary>Breaks it down by one more part: an area, an equality group, a tier (R80, R76).</summary>
    /// <param name="part">The part's series; its name cannot change later, because its figures are known by it.</param>
    /// <param name="parts">The parts that there are.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<PartAdded> AddPart(Series part, IReadOnlyCollection<Series> parts, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("break measures down"); }
        List<Problem> faults = [.. new[]
        {
            Naming.Fault("Dimension", part.Dimension, "what it is broken down by, as in Area", 60, []),
            Naming.Fault("Name", part.Name, "the part, as in North", 200, parts.Where(other => Naming.Same(other.Dimension, part.Dimension)).Select(other => other.Name)),
            parts.Count >= MostParts ? new("", $"It has {MostParts} parts already.") : null,
        }.OfType<Problem>()];
        return faults.Count > 0 ? faults : new PartAdded(Ref, part.Id, part.Dimension, part.Name);
    }

    /// <summary>Ends a part: no figure of a period that begins later is taken; those that are there stay.</summary>
    /// <param name="part">The part.</param>
    /// <param name="on">The last day on which it is collected.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<PartEnded> EndPart(Series part, DateOnly? on, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("break measures down"); }
        if (part.MeasureId != Id || part.Kind != SeriesKind.Part) { return new Problem("", "There is no such part."); }
        if (part.EndedOn is { } ended) { return new Problem("", $"{part.Name} ended on {ended.InWords()} already."); }
        List<Problem> faults = [];
        if (on is null) { faults.Add(new("On", "Give the last day on which it is collected.")); }
        if (ReasonFault(because, "ends") is { } unsaid) { faults.Add(unsaid); }
        if (faults.Count > 0) { return faults; }
        part.EndedOn = on;
        return new PartEnded(Ref, part.Id, part.Name, on!.Value, because!.Trim());
    }
}

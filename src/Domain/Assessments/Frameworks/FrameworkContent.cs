namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What a framework of assessment says, as one edition of it says it: its questions down to the criteria, its scales, how scores are worked out, and its clocks. Pure data: it is read from a file or a paper and never changes.</summary>
public sealed record FrameworkContent
{
    /// <summary>How files and addresses name it: lower-case letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it: a ministry, an inspectorate, the council itself.</summary>
    public string Body { get; init; } = "";

    /// <summary>What it is for, in a sentence or two.</summary>
    public string About { get; init; } = "";

    /// <summary>Where it was read: papers and addresses.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The first day on which this edition held; null where that is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it held; null where it still does, or that is not known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What its levels are called in the singular, the top one first: "question", "theme", "line", "criterion".</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Its scales.</summary>
    public IReadOnlyList<AssessmentScale> Scales { get; init; } = [];

    /// <summary>Its parts of the top level, each with those below it.</summary>
    public required IReadOnlyList<FrameworkPart> Parts { get; init; }

    /// <summary>How scores follow from those below; a level without a rule is judged by people.</summary>
    public IReadOnlyList<ScoringRule> Scoring { get; init; } = [];

    /// <summary>By when what is to be done.</summary>
    public IReadOnlyList<FrameworkClock> Clocks { get; init; } = [];

    /// <summary>What in it answers what in other frameworks.</summary>
    public IReadOnlyList<Crosswalk> Crosswalks { get; init; } = [];

    /// <summary>What else binds a council under it, a sentence each.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>What is missing from it or was not confirmed, a sentence each; shown wherever the framework is.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>Every part with how deep it stands, the top level at 0, in reading order.</summary>
    public IEnumerable<(FrameworkPart Part, int Depth, FrameworkPart? Above)> All() => Walk(Parts, 0, null);

    /// <summary>The part of a reference; null where there is none.</summary>
    /// <param name="reference">The reference.</param>
    public FrameworkPart? Find(string reference) => All().Select(each => each.Part).FirstOrDefault(part => part.Ref == reference);

    /// <summary>The scale on which a part is scored: its own, else the one of its level, else none.</summary>
    /// <param name="part">The part.</param>
    /// <param name="depth">How deep it stands.</param>
    public AssessmentScale? ScaleOf(FrameworkPart part, int depth) =>
        Scales.FirstOrDefault(scale => scale.Code == part.Scale) ?? (part.Scale is null ? Scales.FirstOrDefault(scale => scale.Levels.Contains(Levels[depth])) : null);

    private static IEnumerable<(FrameworkPart, int, FrameworkPart?)> Walk(IReadOnlyList<FrameworkPart> parts, int depth, FrameworkPart? above)
    {
        foreach (var part in parts)
        {
            yield return (part, depth, above);
            foreach (var below in Walk(part.Parts, depth + 1, part)) { yield return below; }
        }
    }
}

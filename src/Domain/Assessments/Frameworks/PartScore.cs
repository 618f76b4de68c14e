namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>The score of a part of a framework, or of the whole, and how it came about.</summary>
public sealed record PartScore
{
    /// <summary>The part; "overall" for the whole.</summary>
    public required string Ref { get; init; }

    /// <summary>Whether it is scored at all: it has a scale, a rule gives its score, or a rule counts it.</summary>
    public required bool IsScored { get; init; }

    /// <summary>The score that counts: the one that people gave, else the one that the rule gives; null while there is neither.</summary>
    public int? Score => Given ?? Computed;

    /// <summary>The score that people gave; null where they gave none.</summary>
    public int? Given { get; init; }

    /// <summary>The score that follows by the rule; null where there is no rule, or it gives none.</summary>
    public int? Computed { get; init; }

    /// <summary>Whether the score that counts is one that people gave.</summary>
    public bool IsGiven => Given is not null;

    /// <summary>How it came about, in one sentence without its full stop: the arithmetic of the rule, and how far what people gave differs from it.</summary>
    public required string Working { get; init; }

    /// <summary>How many of the scores that it follows from are missing; 1 for a score that only people give, while nobody gave it.</summary>
    public int Missing { get; init; }

    /// <summary>Whether it follows by a rule that was not confirmed.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>What one point more below would change in what the rule gives.</summary>
    public required NextStep NextStep { get; init; }
}

namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>What the table of star categories gives.</summary>
/// <param name="Row">The row that decided; null where none of those that are known holds.</param>
public sealed record StarOutcome(StarRow? Row)
{
    /// <summary>Why it is not known where no row holds: the rows that would decide were not found.</summary>
    public const string CutOff = "not known: the published table was cut off there";

    /// <summary>How many stars; null where that is not known.</summary>
    public int? Stars => Row?.Stars;

    /// <summary>Whether it is known.</summary>
    public bool IsKnown => Row is not null;

    /// <summary>The row that decided, in words; empty where it is not known.</summary>
    public string Rule => Row?.InWords ?? "";

    /// <summary>Why it is not known; empty where it is.</summary>
    public string WhyNot => IsKnown ? "" : CutOff;

    /// <summary>It in short: "3 stars", or why it is not known.</summary>
    public string InWords => Row is null ? CutOff : StarRow.Said(Row.Stars);
}

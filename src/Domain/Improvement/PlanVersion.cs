using System.Globalization;

namespace GoldenThread.Domain.Improvement;

/// <summary>A version of a plan: one row of the Record of Review and Amendment (R66).</summary>
public sealed record PlanVersion
{
    /// <summary>Its label, as in 1.2.</summary>
    public required string Label { get; init; }

    /// <summary>Where it is on its way.</summary>
    public PlanState State { get; init; }

    /// <summary>The day of the review or decision; null before it.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>Issues and actions arising, as the record prints them.</summary>
    public string? Issues { get; init; }

    /// <summary>Whether the review amended the plan; null for the first version.</summary>
    public bool? Amended { get; init; }

    /// <summary>Who approved the amendment, as the record prints it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day of the amendment; null when nothing was amended.</summary>
    public DateOnly? AmendedOn { get; init; }

    /// <summary>The board that considers or considered it.</summary>
    public string? Board { get; init; }

    /// <summary>The reference of the decision.</summary>
    public string? Decision { get; init; }

    /// <summary>The day on which it was submitted.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>The post that submitted it.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The post that recorded the decision.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>The categories as this version defined them (R42).</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>The reference of the wrong decision that this row corrects; null when it corrects none.</summary>
    public string? Corrects { get; init; }

    /// <summary>Why this row was corrected by a later one; null when it was not.</summary>
    public string? CorrectedBecause { get; init; }

    /// <summary>Whether it was read from a paper rather than decided here.</summary>
    public bool FromPaper { get; init; }

    /// <summary>The label that follows another: 1 → 1.1, 1.2 → 1.3.</summary>
    /// <param name="label">The label before; one without a number is followed by itself and ".1".</param>
    public static string After(string label)
    {
        var dot = label.LastIndexOf('.');
        return dot > 0 && int.TryParse(label.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? string.Create(CultureInfo.InvariantCulture, $"{label[..dot]}.{minor + 1}")
            : $"{label}.1";
    }
}

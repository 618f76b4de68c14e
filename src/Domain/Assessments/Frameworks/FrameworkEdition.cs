using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>An edition of a framework that the council has taken up. What it says never changes: another wording is another edition, and an assessment stays on the edition on which it was made.</summary>
public sealed partial class FrameworkEdition
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The framework's code; the same for all its editions.</summary>
    public required string Code { get; init; }

    /// <summary>The number of the edition, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it says.</summary>
    public required FrameworkContent Content { get; init; }

    /// <summary>The post that took it up.</summary>
    public required string TakenUpBy { get; init; }

    /// <summary>The day on which it was taken up.</summary>
    public required DateOnly TakenUpOn { get; init; }

    /// <summary>Why it was taken up, or differs from the edition before; empty for the first.</summary>
    public string Because { get; init; } = "";

    /// <summary>The last day on which a new assessment may be made on it; null while one may.</summary>
    public DateOnly? RetiredOn { get; set; }

    /// <summary>Why it was retired; null while it is in use.</summary>
    public string? RetiredBecause { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("framework", Id, $"{Content.Title}, edition {Number}");
}

using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>What is typed of a training.</summary>
public sealed record TrainingDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Where, and at what time.</summary>
    public string? Place { get; init; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>For whom; empty for every member.</summary>
    public IReadOnlyList<Role> ForRoles { get; init; } = [];

    /// <summary>Whether it belongs to the induction of new members.</summary>
    public bool IsInduction { get; init; }
}

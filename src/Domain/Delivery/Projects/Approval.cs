namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody who must approve a project, and what they said.</summary>
public sealed record Approval
{
    /// <summary>Its place in the chain, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Who must approve: a group of members, a Cabinet Member, the Cabinet.</summary>
    public required string Who { get; init; }

    /// <summary>Whether they did; null while they have not said.</summary>
    public bool? IsGiven { get; init; }

    /// <summary>The day on which they said so; null before.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What they said: conditions, the number of the decision; empty before.</summary>
    public string Words { get; init; } = "";
}

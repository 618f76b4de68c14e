namespace GoldenThread.Domain.Delivery;

/// <summary>Something that was asked to be changed in an approved project, and what was decided: its change log.</summary>
public sealed record ProjectChange
{
    /// <summary>Its number in the project, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is to change.</summary>
    public required string What { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What that does to its time, its money and what it brings.</summary>
    public required string Effect { get; init; }

    /// <summary>The day on which it was asked for.</summary>
    public required DateOnly AskedOn { get; init; }

    /// <summary>The post that asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>Whether it was approved; null before it is decided.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>The day on which it was decided; null before.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Who decided, and how; empty before.</summary>
    public string Decision { get; init; } = "";
}

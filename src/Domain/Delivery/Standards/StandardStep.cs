namespace GoldenThread.Domain.Delivery;

/// <summary>A step of a management standard, taken or planned.</summary>
public sealed record StandardStep
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What step it is.</summary>
    public required StandardStepKind Kind { get; init; }

    /// <summary>By when it was to be taken; null where no day was named.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which it was taken; null while it is planned.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>What came of it; empty before.</summary>
    public string Words { get; init; } = "";
}

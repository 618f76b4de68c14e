namespace GoldenThread.Domain.Boards;

/// <summary>What came of a recommendation, as somebody saw it who looked.</summary>
public sealed record RecommendationEffect
{
    /// <summary>How far it was done.</summary>
    public required EffectResult Result { get; init; }

    /// <summary>What came of it.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it was looked at.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day that was given for it.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The day on which it is looked at again; null unless it was too early.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>The post that looked.</summary>
    public required string By { get; init; }

    /// <summary>How many days before its day it was looked at; nought on that day and after it.</summary>
    public int DaysEarly => Math.Max(0, Due.DayNumber - On.DayNumber);
}

/// <summary>How far something that was accepted was done.</summary>
public enum EffectResult
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Part of it was done.</summary>
    Partly,

    /// <summary>It was not done.</summary>
    NotDone,

    /// <summary>It cannot be told yet; it is looked at again.</summary>
    TooEarly,
}

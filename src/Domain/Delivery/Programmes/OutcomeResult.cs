namespace GoldenThread.Domain.Delivery;

/// <summary>How far a planned outcome was achieved.</summary>
public enum OutcomeResult
{
    /// <summary>It was achieved.</summary>
    Achieved,

    /// <summary>Part of it was achieved.</summary>
    Partly,

    /// <summary>It was not achieved.</summary>
    Not,

    /// <summary>It cannot be told yet; it is reviewed again.</summary>
    TooEarly,
}

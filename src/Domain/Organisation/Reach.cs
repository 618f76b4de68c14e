namespace GoldenThread.Domain.Organisation;

/// <summary>How far a right goes.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>What one's own post leads.</summary>
    Own,
    /// <summary>What the services under one's own post lead.</summary>
    Services,
    /// <summary>The whole council.</summary>
    All,
}

namespace GoldenThread.Domain.Organisation;

/// <summary>How far a right goes.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>What one's own post leads, or a post that one stands in for.</summary>
    Own,
    /// <summary>What the services under one's own post lead.</summary>
    Services,
    /// <summary>The whole council.</summary>
    All,
}

namespace GoldenThread.Store.Organisation;

/// <summary>One signed-in browser. Ending it here refuses its cookie at once.</summary>
public sealed class Session
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public Guid AccountId { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>The browser as a person knows it, such as "Firefox on Windows".</summary>
    public string Browser { get; init; } = "";

    /// <summary>Whether a second factor, or a provider that vouches for one, was used.</summary>
    public bool SecondFactor { get; init; }
}

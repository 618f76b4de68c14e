namespace GoldenThread.Store.Organisation;

/// <summary>The address at which an account's calendar finds its due dates. Only the hash of its token is kept; deleting the row ends it.</summary>
public sealed class CalendarFeed
{
    /// <summary>The account; it has one feed at most.</summary>
    public Guid AccountId { get; init; }
    public Guid CouncilId { get; init; }

    /// <summary>The SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; set; }
    public required DateTimeOffset MadeAt { get; set; }
}

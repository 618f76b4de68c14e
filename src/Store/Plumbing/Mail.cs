namespace GoldenThread.Store.Plumbing;

/// <summary>A message that waits to be sent. It is sent once, however many processes run.</summary>
public sealed class Mail
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }

    /// <summary>What the message is for, so that the same one is never written twice: "digest 2026-11-23 person".</summary>
    public required string Key { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not before this moment; moved on when sending fails, or while a process is at it.</summary>
    public DateTimeOffset NextTryAt { get; set; }
    public int Tries { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public string? LastFault { get; set; }
}

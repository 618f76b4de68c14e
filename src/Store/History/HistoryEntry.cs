namespace GoldenThread.Store.History;

/// <summary>One thing that happened: who, when, why, the values before and after, and its place in the council's chain of hashes.</summary>
public sealed record HistoryEntry
{
    public Guid CouncilId { get; init; }

    /// <summary>Its place in the council's chain, from 1, without gaps.</summary>
    public long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }
    public Guid AccountId { get; init; }
    public required string Post { get; init; }
    public string? Reason { get; init; }

    /// <summary>The event's name, as in ActionUpdated.</summary>
    public required string Event { get; init; }

    public required string SubjectKind { get; init; }
    public Guid SubjectId { get; init; }
    public required string SubjectName { get; init; }

    /// <summary>The change count that it gave the subject; null for a subject that counts none. By it a conflict tells what somebody has not seen.</summary>
    public int? SubjectVersion { get; init; }

    /// <summary>What happened, as a heading for people, and what was said about it.</summary>
    public required string Words { get; init; }
    public string? Said { get; init; }

    /// <summary>The values that changed, as canonical JSON; "{}" when nothing was there before.</summary>
    public required string Before { get; init; }
    public required string After { get; init; }

    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }
}

namespace GoldenThread.Store.History;

/// <summary>That a form or request was carried out: the same key again changes nothing.</summary>
public sealed class UsedKey
{
    public Guid CouncilId { get; init; }
    public Guid Key { get; init; }

    /// <summary>The SHA-256 of what was sent, so that the same key with other content is told apart.</summary>
    public required string Fingerprint { get; init; }
    public required DateTimeOffset At { get; init; }
    public long Sequence { get; init; }
}

namespace GoldenThread.Store.Plumbing;

/// <summary>The content of a file of evidence by its hash, where the database keeps it (PostgreSQL).</summary>
public sealed class StoredFile
{
    public Guid CouncilId { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Hash { get; init; }
    public required byte[] Content { get; init; }
}

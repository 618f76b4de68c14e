namespace GoldenThread.Store.History;

/// <summary>A personal value that an entry of History speaks of. The chain holds only its keyed hash, so that erasing this row breaks nothing.</summary>
public sealed class PersonalValue
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public long Sequence { get; init; }
    public Guid SubjectId { get; init; }
    public required string Field { get; init; }
    public required string Value { get; init; }

    /// <summary>The key of the hash in the chain, 32 bytes in hexadecimal.</summary>
    public required string Key { get; init; }
}

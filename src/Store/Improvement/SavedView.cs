namespace GoldenThread.Store.Improvement;

/// <summary>A filter of a list that somebody gave a name: no more than an address.</summary>
public sealed class SavedView
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; set; }
    public required string Path { get; set; }
    public required string Query { get; set; }

    /// <summary>Whether every account of the council sees it.</summary>
    public bool Shared { get; set; }
}

namespace GoldenThread.Store.Measures;

/// <summary>A source of figures whose files are understood alike: the mapping that somebody settled once.</summary>
public sealed class FigureSource
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public required string Name { get; set; }

    /// <summary>The mapping, as JSON.</summary>
    public required string Mapping { get; set; }
    public required DateTimeOffset UsedAt { get; set; }
    public int Version { get; set; }
}

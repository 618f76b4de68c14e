namespace GoldenThread.Store.Measures;

/// <summary>A file of figures that was read and waits for a person to look at what was found; once accepted, what its figures can be followed to.</summary>
public sealed class FigureLoad
{
    public Guid Id { get; init; }
    public Guid CouncilId { get; init; }
    public required Guid AccountId { get; init; }
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of the file, in hexadecimal; its content is kept under it.</summary>
    public required string Hash { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The files that came with it (a data dictionary, lists of neighbours), as JSON: name and hash.</summary>
    public string Beside { get; set; } = "[]";

    /// <summary>How it is understood, as JSON: the mapping with what the person chose so far.</summary>
    public string Mapping { get; set; } = "{}";

    /// <summary>What was found when it was last read, as JSON; what the person agrees to.</summary>
    public string Tally { get; set; } = "{}";

    /// <summary>When its figures were saved; null while it waits.</summary>
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>When it was dropped; null while it is not.</summary>
    public DateTimeOffset? DroppedAt { get; set; }
    public int Version { get; set; }
}

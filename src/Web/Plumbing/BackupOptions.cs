namespace GoldenThread.Web.Plumbing;

/// <summary>The daily backup: where, when and how many are kept.</summary>
public sealed record BackupOptions
{
    /// <summary>The folder; without one no backup is taken by itself.</summary>
    public string? Folder { get; init; }

    /// <summary>The time of day in London.</summary>
    public TimeOnly At { get; init; } = new(1, 30);

    /// <summary>How many are kept; the oldest go. At least one.</summary>
    public int Keep { get; init; } = 14;
}

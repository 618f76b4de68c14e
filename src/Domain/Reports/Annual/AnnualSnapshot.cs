namespace GoldenThread.Domain.Reports;

/// <summary>Something approved and frozen that may go into an annual report (R108).</summary>
public sealed record AnnualSnapshot
{
    /// <summary>What kind of report it is.</summary>
    public required IssuedKind Kind { get; init; }

    /// <summary>The record that keeps it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day on which it was frozen.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Its digest; empty where none was kept then.</summary>
    public required string Digest { get; init; }

    /// <summary>Where it is looked at; empty where nobody but those who prepare publications may.</summary>
    public string Path { get; init; } = "";

    /// <summary>The last day of the quarter that it reports; null where it reports none.</summary>
    public DateOnly? Quarter { get; init; }

    /// <summary>The board of which it tells; null for none.</summary>
    public Guid? Board { get; init; }

    /// <summary>Whether a later version of it exists.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>How choices name it.</summary>
    public string Key => $"{Kind}-{Id:N}-{Version}".ToLowerInvariant();
}

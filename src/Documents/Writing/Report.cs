namespace GoldenThread.Documents.Writing;

/// <summary>A paper to be written, in reading order, whatever the file's type. It has no author and no company: what isn't in it can't leak.</summary>
public sealed record Report
{
    /// <summary>The paper's title, in the file's properties and at its head.</summary>
    public required string Title { get; init; }

    /// <summary>Headings, paragraphs, lists and tables.</summary>
    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>The language for spelling and for screen readers.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Whether pages lie on their side, as plans with many columns do.</summary>
    public bool IsLandscape { get; init; } = true;
}

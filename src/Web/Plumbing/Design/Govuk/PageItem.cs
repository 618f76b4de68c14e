namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One numbered page, or the gap between two.</summary>
public sealed record PageItem
{
    public string? Number { get; init; }
    public string? Href { get; init; }
    public bool Current { get; init; }
    public bool Ellipsis { get; init; }
    public string? VisuallyHiddenText { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

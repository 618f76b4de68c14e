namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The way to the page before or after.</summary>
public sealed record PageStep : Words
{
    public string? Href { get; init; }
    public string? LabelText { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One step on the way down to a page.</summary>
public sealed record Crumb : Words
{
    public string? Href { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One fault, and where to put it right.</summary>
public sealed record ErrorLine : Words
{
    public string? Href { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

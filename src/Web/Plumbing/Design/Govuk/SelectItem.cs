namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One option of a list.</summary>
public sealed record SelectItem
{
    public string? Text { get; init; }
    public string? Value { get; init; }
    public bool? Selected { get; init; }
    public bool Disabled { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A button or a link in a panel that interrupts.</summary>
public sealed record PanelAction
{
    public string? Text { get; init; }
    public string? Type { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The buttons and links of a panel that interrupts.</summary>
public sealed record PanelActions
{
    public IReadOnlyList<PanelAction> Items { get; init; } = [];
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Something that few need to read.</summary>
public sealed record Details : Component
{
    public string? Id { get; init; }
    public string? SummaryText { get; init; }
    public string? SummaryHtml { get; init; }
    public string? Text { get; init; }
    public string? Html { get; init; }
    public bool Open { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<details").Filled("id", Id).Class("govuk-details", Classes).Attributes(Attributes).Flag("open", Open)
        .Raw("><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">")
        .Words(new() { Text = SummaryText, Html = SummaryHtml }).Raw("</span></summary><div class=\"govuk-details__text\">")
        .Words(new() { Text = Text, Html = Html }).Raw("</div></details>");
}

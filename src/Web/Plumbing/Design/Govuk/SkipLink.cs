namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Past the head of the page, for those who come by keyboard.</summary>
public sealed record SkipLink : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<a").Attribute("href", Has(Href) ? Href : "#content").Class("govuk-skip-link", Classes).Attributes(Attributes)
        .Raw(" data-module=\"govuk-skip-link\">").Words(new() { Text = Text, Html = Html }).Raw("</a>");
}

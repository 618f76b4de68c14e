namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The way back in a journey of several pages.</summary>
public sealed record BackLink : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<a").Attribute("href", Has(Href) ? Href : "#").Class("govuk-back-link", Classes).Attributes(Attributes).Raw(">")
        .Words(new() { Text = Has(Text) ? Text : "Back", Html = Html }).Raw("</a>");
}

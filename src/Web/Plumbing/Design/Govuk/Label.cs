namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A field's label; nothing when it has no words.</summary>
public sealed record Label : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public string? For { get; init; }
    public bool IsPageHeading { get; init; }

    public override void Write(Html html)
    {
        if (!Has(Text) && !Has(Html)) return;
        if (IsPageHeading) html.Raw("<h1 class=\"govuk-label-wrapper\">");
        html.Raw("<label").Class("govuk-label", Classes).Attributes(Attributes).Filled("for", For).Raw(">")
            .Words(new() { Text = Text, Html = Html }).Raw("</label>");
        if (IsPageHeading) html.Raw("</h1>");
    }
}

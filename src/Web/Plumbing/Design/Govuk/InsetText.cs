namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Words set apart from those around them.</summary>
public sealed record InsetText : Component
{
    public string? Id { get; init; }
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<div").Filled("id", Id).Class("govuk-inset-text", Classes).Attributes(Attributes).Raw(">")
        .Words(new() { Text = Text, Html = Html }).Raw("</div>");
}

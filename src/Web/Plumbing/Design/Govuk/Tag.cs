namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A short label, such as "New". For the standing of a record use the status tag.</summary>
public sealed record Tag : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<strong").Class("govuk-tag", Classes).Attributes(Attributes).Raw(">")
        .Words(new() { Text = Text, Html = Html }).Raw("</strong>");
}

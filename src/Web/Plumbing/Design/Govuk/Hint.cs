namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Help that is always shown.</summary>
public sealed record Hint : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Id { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<div").Filled("id", Id).Class("govuk-hint", Classes).Attributes(Attributes).Raw(">")
        .Words(new() { Text = Text, Html = Html }).Raw("</div>");
}

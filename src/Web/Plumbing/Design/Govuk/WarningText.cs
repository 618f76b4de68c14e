namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Something with consequences.</summary>
public sealed record WarningText : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? IconFallbackText { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html) => html.Raw("<div").Class("govuk-warning-text", Classes).Attributes(Attributes)
        .Raw("><span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span class=\"govuk-visually-hidden\">")
        .Text(Has(IconFallbackText) ? IconFallbackText : "Warning").Raw("</span> ").Words(new() { Text = Text, Html = Html }).Raw("</strong></div>");
}

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What is wrong with one field, beside it.</summary>
public sealed record ErrorMessage : Component
{
    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Id { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Read out before the message; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";

    public override void Write(Html html)
    {
        html.Raw("<p").Filled("id", Id).Class("govuk-error-message", Classes).Attributes(Attributes).Raw(">");
        if (Has(VisuallyHiddenText))
            html.Raw("<span class=\"govuk-visually-hidden\">").Text(VisuallyHiddenText).Raw(":</span> ");
        html.Words(new() { Text = Text, Html = Html }).Raw("</p>");
    }
}

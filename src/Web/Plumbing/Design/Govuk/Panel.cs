namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Large words at the end of a journey: it is done.</summary>
public sealed record Panel : Component
{
    public string? TitleText { get; init; }
    public string? TitleHtml { get; init; }
    public string? HeadingLevel { get; init; }
    public string? Text { get; init; }
    public string? Html { get; init; }
    public PanelActions? Actions { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        var interrupts = Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) ?? false;
        var level = Has(HeadingLevel) ? HeadingLevel : "1";
        html.Raw("<div").Class("govuk-panel", interrupts ? null : "govuk-panel--confirmation", Classes).Attributes(Attributes)
            .Raw("><h").Text(level).Raw(" class=\"govuk-panel__title\">").Words(new() { Text = TitleText, Html = TitleHtml }).Raw("</h").Text(level).Raw(">");
        var body = new Words { Text = Text, Html = Html };
        if (body.Any) html.Raw("<div class=\"govuk-panel__body\">").Words(body).Raw("</div>");
        if (interrupts && Actions is not null)
        {
            html.Raw("<div").Class("govuk-panel__actions", Actions.Classes).Attributes(Actions.Attributes).Raw(">");
            if (Actions.Items.Count > 0)
            {
                html.Raw("<div class=\"govuk-button-group\">");
                foreach (var action in Actions.Items) WriteAction(html, action);
                html.Raw("</div>");
            }
            html.Raw("</div>");
        }
        html.Raw("</div>");
    }

    private static void WriteAction(Html html, PanelAction action)
    {
        if (Has(action.Href) && action.Type != "button")
            html.Raw("<a").Class("govuk-link govuk-link--inverse", action.Classes).Attribute("href", action.Href).Attributes(action.Attributes)
                .Raw(">").Text(action.Text).Raw("</a>");
        else
            html.Part(new Button
            {
                Text = action.Text,
                Type = Has(action.Type) ? action.Type : "button",
                Href = action.Href,
                Attributes = action.Attributes,
                Classes = Join("govuk-button--inverse", action.Classes),
            });
    }
}

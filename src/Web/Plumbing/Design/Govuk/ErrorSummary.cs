namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>All that is wrong with a form, at its top, each with a link to its field.</summary>
public sealed record ErrorSummary : Component
{
    public string? TitleText { get; init; }
    public string? TitleHtml { get; init; }
    public string? DescriptionText { get; init; }
    public string? DescriptionHtml { get; init; }
    public IReadOnlyList<ErrorLine> ErrorList { get; init; } = [];
    public bool? DisableAutoFocus { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        html.Raw("<div").Class("govuk-error-summary", Classes).Boolean("data-disable-auto-focus", DisableAutoFocus).Attributes(Attributes)
            .Raw(" data-module=\"govuk-error-summary\"><div role=\"alert\"><h2 class=\"govuk-error-summary__title\">")
            .Words(new() { Text = TitleText, Html = TitleHtml }).Raw("</h2><div class=\"govuk-error-summary__body\">");
        var description = new Words { Text = DescriptionText, Html = DescriptionHtml };
        if (description.Any) html.Raw("<p>").Words(description).Raw("</p>");
        if (ErrorList.Count > 0)
        {
            html.Raw("<ul class=\"govuk-list govuk-error-summary__list\">");
            foreach (var line in ErrorList)
            {
                html.Raw("<li>");
                if (Has(line.Href)) html.Raw("<a").Attribute("href", line.Href).Attributes(line.Attributes).Raw(">").Words(line).Raw("</a>");
                else html.Words(line);
                html.Raw("</li>");
            }
            html.Raw("</ul>");
        }
        html.Raw("</div></div></div>");
    }
}

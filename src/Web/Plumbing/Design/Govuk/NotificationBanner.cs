namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What has just happened, or what everybody must know.</summary>
public sealed record NotificationBanner : Component
{
    public string? Type { get; init; }
    public string? Role { get; init; }
    public string? TitleText { get; init; }
    public string? TitleHtml { get; init; }
    public string? TitleId { get; init; }
    public string? TitleHeadingLevel { get; init; }
    public string? Text { get; init; }
    public string? Html { get; init; }
    public bool? DisableAutoFocus { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        var success = Type == "success";
        var id = Has(TitleId) ? TitleId! : "govuk-notification-banner-title";
        var level = Has(TitleHeadingLevel) ? TitleHeadingLevel : "2";
        html.Raw("<div").Class("govuk-notification-banner", success ? "govuk-notification-banner--success" : null, Classes)
            .Attribute("role", Has(Role) ? Role : success ? "alert" : "region").Attribute("aria-labelledby", id)
            .Raw(" data-module=\"govuk-notification-banner\"").Boolean("data-disable-auto-focus", DisableAutoFocus).Attributes(Attributes)
            .Raw("><div class=\"govuk-notification-banner__header\"><h").Text(level).Raw(" class=\"govuk-notification-banner__title\"").Attribute("id", id).Raw(">");
        if (Has(TitleHtml) || Has(TitleText)) html.Words(new() { Text = TitleText, Html = TitleHtml });
        else html.Raw(success ? "Success" : "Important");
        html.Raw("</h").Text(level).Raw("></div><div class=\"govuk-notification-banner__content\">");
        if (Has(Html)) html.Raw(Html);
        else if (Has(Text)) html.Raw("<p class=\"govuk-notification-banner__heading\">").Text(Text).Raw("</p>");
        html.Raw("</div></div>");
    }
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-notification-banner success="true"&gt;Saved. It goes to …&lt;/govuk-notification-banner&gt;</c>: what happened and what follows.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : ComponentTagHelper
{
    public bool Success { get; set; }
    public string? Title { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new NotificationBanner
    {
        Type = Success ? "success" : null,
        TitleText = Title,
        Classes = Class,
        Attributes = attributes,
        Html = content is null || content.StartsWith('<') ? content : $"<p class=\"govuk-notification-banner__heading\">{content}</p>",
    };
}

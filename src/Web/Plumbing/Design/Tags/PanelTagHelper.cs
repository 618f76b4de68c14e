using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-panel title="Plan adopted"&gt;Version 1.2&lt;/govuk-panel&gt;</c></summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ComponentTagHelper
{
    public required string Title { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Panel { TitleText = Title, Html = content, Classes = Class, Attributes = attributes };
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-warning-text&gt;This cannot be undone.&lt;/govuk-warning-text&gt;</c></summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : ComponentTagHelper
{
    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new WarningText { Html = content, Classes = Class, Attributes = attributes };
}

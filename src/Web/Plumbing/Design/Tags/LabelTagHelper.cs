using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-label for="words"&gt;Words&lt;/govuk-label&gt;</c>, for a control of one's own.</summary>
[HtmlTargetElement("govuk-label")]
public sealed class LabelTagHelper : ComponentTagHelper
{
    public required string For { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Label { For = For, Html = content, Classes = Class, Attributes = attributes };
}

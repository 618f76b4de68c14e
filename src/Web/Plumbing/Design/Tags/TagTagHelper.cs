using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-tag class="govuk-tag--grey"&gt;Draft&lt;/govuk-tag&gt;</c></summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : ComponentTagHelper
{
    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Tag { Html = content, Classes = Class, Attributes = attributes };
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-back-link href="/plans" /&gt;</c></summary>
[HtmlTargetElement("govuk-back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper : ComponentTagHelper
{
    public required string Href { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new BackLink { Href = Href, Html = content, Classes = Class, Attributes = attributes };
}

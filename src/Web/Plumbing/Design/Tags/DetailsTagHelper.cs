using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-details summary="How this is worked out"&gt;…&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : ComponentTagHelper
{
    public required string Summary { get; set; }
    public bool Open { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Details { SummaryText = Summary, Html = content, Open = Open, Classes = Class, Attributes = attributes };
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-fieldset label="Where it reports"&gt;…fields…&lt;/govuk-fieldset&gt;</c></summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper
{
    public required string Label { get; set; }
    public string? LabelClass { get; set; } = "govuk-fieldset__legend--m";

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Fieldset { Legend = new() { Text = Label, Classes = LabelClass }, Html = content, Classes = Class, Attributes = attributes };
}

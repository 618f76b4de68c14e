using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-hint id="words-hint"&gt;…&lt;/govuk-hint&gt;</c>, for a control of one's own.</summary>
[HtmlTargetElement("govuk-hint")]
public sealed class HintTagHelper : ComponentTagHelper
{
    public string? Id { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new Hint { Id = Id, Html = content, Classes = Class, Attributes = attributes };
}

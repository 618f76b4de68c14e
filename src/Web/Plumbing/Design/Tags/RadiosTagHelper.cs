using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-radios asp-for="Status" label="Status"&gt;&lt;govuk-radio value="on-track"&gt;On track&lt;/govuk-radio&gt;…&lt;/govuk-radios&gt;</c></summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Radios
    {
        IdPrefix = OwnId,
        Name = Bound.Name,
        Value = Shown,
        Items = Choices,
        Fieldset = OwnFieldset,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Classes = $"govuk-radios--small {(Inline ? "govuk-radios--inline" : "")} {Class}".Trim(),
        Attributes = attributes,
    };
}

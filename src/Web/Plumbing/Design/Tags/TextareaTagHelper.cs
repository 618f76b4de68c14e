using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-textarea asp-for="Cause" label="Why" rows="4" /&gt;</c></summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;
    public bool? Spellcheck { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Textarea
    {
        Id = OwnId,
        Name = Bound.Name,
        Value = Shown,
        Label = OwnLabel,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Classes = Class,
        Disabled = Disabled,
        Rows = Rows,
        Spellcheck = Spellcheck,
        Attributes = attributes,
    };
}

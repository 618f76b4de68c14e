using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-input asp-for="Title" label="Title" hint="As printed in the plan" /&gt;</c></summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }
    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public bool? Spellcheck { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Input
    {
        Id = OwnId,
        Name = Bound.Name,
        Value = Shown,
        Label = OwnLabel,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Type = Type,
        Classes = Class,
        Disabled = Disabled,
        Autocomplete = Autocomplete,
        Inputmode = Inputmode,
        Spellcheck = Spellcheck,
        Prefix = Prefix is null ? null : new() { Text = Prefix },
        Suffix = Suffix is null ? null : new() { Text = Suffix },
        Attributes = attributes,
    };
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-password-input asp-for="Password" label="Password" /&gt;</c>. A password is never shown again.</summary>
[HtmlTargetElement("govuk-password-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordInputTagHelper : FieldTagHelper
{
    /// <summary>"new-password" where one is chosen.</summary>
    public string? Autocomplete { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new PasswordInput
    {
        Id = OwnId,
        Name = Bound.Name,
        Label = OwnLabel,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Classes = Class,
        Disabled = Disabled,
        Autocomplete = Autocomplete,
        Attributes = attributes,
    };
}

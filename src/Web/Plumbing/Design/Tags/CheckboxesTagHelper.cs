using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-checkboxes asp-for="Boards" label="Reports to" items="Model.Boards" /&gt;</c></summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Checkboxes
    {
        IdPrefix = OwnId,
        Name = Bound.Name,
        Values = Bound.Values,
        Items = Choices,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        // One box that says all itself needs no question above it.
        Fieldset = string.IsNullOrEmpty(Label) ? null : OwnFieldset,
        Classes = $"govuk-checkboxes--small {Class}".Trim(),
        Attributes = attributes,
    };
}

using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-select asp-for="Lead" label="Lead" items="Model.Posts" /&gt;</c></summary>
[HtmlTargetElement("govuk-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FieldTagHelper
{
    public required IEnumerable<SelectListItem> Items { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes)
    {
        var shown = Shown;
        return new Select
        {
            Id = OwnId,
            Name = Bound.Name,
            Value = shown,
            Label = OwnLabel,
            Hint = OwnHint,
            ErrorMessage = Bound.Error,
            Classes = Class,
            Disabled = Disabled,
            Attributes = attributes,
            Items = [.. Items.Select(item => new SelectItem
            {
                Text = item.Text, Value = item.Value, Disabled = item.Disabled, Selected = shown is null && item.Selected ? true : null,
            })],
        };
    }
}

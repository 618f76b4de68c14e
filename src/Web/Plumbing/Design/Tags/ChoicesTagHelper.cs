using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>What radios and checkboxes take: children, or a list of items.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Choices beside each other, for two short ones.</summary>
    public bool Inline { get; set; }

    protected List<Choice?> Choices { get; } = [];

    protected override void Begin(TagHelperContext context)
    {
        base.Begin(context);
        context.Items[typeof(Choice)] = Choices;
        foreach (var item in Items ?? [])
            Choices.Add(new() { Value = item.Value, Text = item.Text, Disabled = item.Disabled, Checked = item.Selected ? true : null });
    }
}

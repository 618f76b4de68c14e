using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>What every bound control takes: <c>asp-for</c> or <c>name</c>, <c>label</c>, <c>hint</c>, <c>heading</c>.</summary>
public abstract class FieldTagHelper : ComponentTagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }
    public string? Id { get; set; }
    public string? Label { get; set; }
    public string? LabelClass { get; set; }
    public string? Hint { get; set; }
    public string? Value { get; set; }
    public bool Disabled { get; set; }

    /// <summary>The label is the page's title, on a page that asks one thing.</summary>
    public bool Heading { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    protected override void Begin(TagHelperContext context)
    {
        FormTagHelper.Draws(View.HttpContext, Bound.Name);
    }

    protected Bound Bound => new(View, For, Name);

    protected string OwnId => Id ?? Bound.Id;

    protected string? Shown => Value ?? Bound.Value;

    protected Label OwnLabel => new() { Text = Label, Classes = LabelClass ?? (Heading ? "govuk-label--l" : null), IsPageHeading = Heading };

    protected Hint? OwnHint => string.IsNullOrEmpty(Hint) ? null : new() { Text = Hint };

    protected Fieldset OwnFieldset => new()
    {
        Legend = new() { Text = Label, Classes = LabelClass ?? (Heading ? "govuk-fieldset__legend--l" : null), IsPageHeading = Heading },
    };
}

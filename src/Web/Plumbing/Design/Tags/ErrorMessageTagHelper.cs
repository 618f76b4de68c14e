using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-error-message asp-for="Rows" /&gt;</c>, for a control of one's own: what is wrong with it, or nothing.</summary>
[HtmlTargetElement("govuk-error-message", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorMessageTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var bound = new Bound(View, For, null);
        output.TagName = null;
        if (bound.Error is { } error) output.Content.SetHtmlContent((error with { Id = $"{bound.Id}-error" }).Render());
    }
}

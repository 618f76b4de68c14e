using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>
/// <c>&lt;govuk-error-summary /&gt;</c>: all that is wrong, each with a link to its field; nothing when nothing is.
/// A <c>govuk-form</c> shows its own unless this stands above it: on pages where the form that was sent may not come back.
/// </summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (View.ViewData.ModelState.ErrorCount == 0 || context.Items.ContainsKey(typeof(FormTagHelper))) return;
        View.HttpContext.Items[typeof(ErrorSummaryTagHelper)] = true;
        output.Content.SetHtmlContent(Faults.Summary(View.ViewData.ModelState, null).Render());
    }
}

using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>What is asked next when a choice is made. Where the browser cannot hide it, it is always shown.</summary>
[HtmlTargetElement("govuk-then")]
public sealed class ThenTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((StringBuilder)context.Items[typeof(ThenTagHelper)]).Append((await output.GetChildContentAsync()).GetContent());
        output.SuppressOutput();
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary><c>&lt;empty go="Add a plan" href="/plans/new"&gt;What belongs here.&lt;/empty&gt;</c>: an empty page teaches, then offers its one button.</summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string? Go { get; set; }
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.SetHtmlContent("<p>");
        output.PostContent.SetHtmlContent("</p>");
        if (Go is not null && Href is not null)
            output.PostContent.AppendHtml("<p><a class=\"btn\" href=\"").Append(Href).AppendHtml("\">").Append(Go).AppendHtml("</a></p>");
    }
}

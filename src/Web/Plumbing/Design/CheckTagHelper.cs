using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>
/// <c>&lt;check name="status" value="overdue" count="2"&gt;…&lt;/check&gt;</c>: one choice of a filter side with its count,
/// ticked when the address says so.
/// </summary>
[HtmlTargetElement("check", Attributes = "name,value")]
public sealed class CheckTagHelper : TagHelper
{
    public required string Name { get; set; }
    public required string Value { get; set; }
    public int? Count { get; set; }

    /// <summary>"checkbox" unless one of several is to be chosen: "radio".</summary>
    public string Type { get; set; } = "checkbox";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "label";
        output.Attributes.SetAttribute("class", "check");
        output.PreContent.AppendHtml("<input type=\"").Append(Type).AppendHtml("\" name=\"").Append(Name)
            .AppendHtml("\" value=\"").Append(Value)
            .AppendHtml(View.HttpContext.Request.Query[Name].Contains(Value) ? "\" checked><span>" : "\"><span>");
        output.PostContent.AppendHtml("</span>");
        if (Count is { } count)
            output.PostContent.AppendHtml("<span class=\"n\">").Append(count.ToString("N0", Say.British)).AppendHtml("</span>");
    }
}

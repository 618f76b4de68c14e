using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>
/// <c>&lt;past what="the plan" shown="…" today="…" /&gt;</c>: says plainly that a page is shown as it stood on an earlier date; nothing when it is today's.
/// </summary>
[HtmlTargetElement("past", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PastTagHelper : TagHelper
{
    public required string What { get; set; }
    public required DateOnly Shown { get; set; }
    public required DateOnly Today { get; set; }

    /// <summary>Where today's page is; the same page without its date if not given.</summary>
    public string Back { get; set; } = "?";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Shown >= Today)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "past");
        output.Content.Append($"This is {What} as it stood on {Say.Date(Shown)}. ");
        output.Content.AppendHtml("<a href=\"").Append(Back).AppendHtml("\">Go back to today</a>.");
    }
}

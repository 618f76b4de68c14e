using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>
/// <c>&lt;standing tone="amber"&gt;…&lt;/standing&gt;</c> is written once, under the title of a record.
/// The tone is that of the status kind in it: red, amber, green or plain.
/// </summary>
[HtmlTargetElement("standing")]
public sealed class StandingTagHelper : TagHelper
{
    /// <summary>A status kind such as "overdue"; null is plain.</summary>
    public string? Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        var tone = Tone switch
        {
            "red" or "overdue" => " standing--red",
            "amber" or "risk" => " standing--amber",
            "green" or "track" => " standing--green",
            _ => "",
        };
        output.Attributes.SetAttribute("class", "standing" + tone);
    }
}

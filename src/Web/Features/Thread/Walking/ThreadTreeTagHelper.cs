using System.Text;
using System.Text.Encodings.Web;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Features.Thread;

/// <summary><c>&lt;thread-tree branches="…" from="…" /&gt;</c>: the thread as lists within lists. Written in one go: a thread can have ten thousand links.</summary>
[HtmlTargetElement("thread-tree", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ThreadTreeTagHelper(HtmlEncoder encoder) : TagHelper
{
    public required IReadOnlyList<ThreadBranch> Branches { get; set; }
    public required ThreadEnd From { get; set; }
    public string? Past { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Branches.Count == 0) { return; }
        var html = new StringBuilder();
        Write(html, Branches, From);
        output.Content.SetHtmlContent(html.ToString());
    }

    private void Write(StringBuilder html, IReadOnlyList<ThreadBranch> branches, ThreadEnd from)
    {
        html.Append("<ul class=\"tree\">");
        foreach (var branch in branches)
        {
            var node = branch.Node;
            html.Append("<li><span class=\"tree__link\">").Append(encoder.Encode(branch.Edge.InWords(from))).Append("</span> <a href=\"").Append(encoder.Encode(node.Path() + Past)).Append("\">").Append(encoder.Encode(node.Name)).Append("</a> <span class=\"quiet\">").Append(encoder.Encode(node.Called)).Append("</span>");
            if (branch.IsAgain) { html.Append(" <span class=\"quiet\">(stands in full elsewhere here)</span>"); }
            else if (node.Says.Length > 0) { Status(html, node); }
            if (branch.Branches.Count > 0) { Write(html, branch.Branches, node.End); }
            html.Append("</li>");
        }

        html.Append("</ul>");
    }

    private void Status(StringBuilder html, ThreadNode node)
    {
        var kind = node.Tone.Status();
        html.Append(" <span class=\"status status--").Append(kind).Append("\"><svg aria-hidden=\"true\" focusable=\"false\"><use href=\"#s-").Append(StatusTagHelper.ShapeOf(kind)).Append("\"/></svg>").Append(encoder.Encode(node.Says)).Append("</span>");
    }
}

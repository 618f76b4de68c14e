using System.Text;
using AngleSharp.Dom;

namespace GoldenThread.Documents.Reading.Web;

/// <summary>Takes the words of a page's elements as they are seen: a new line for each paragraph, list item and break; nothing of scripts and styles.</summary>
internal sealed class HtmlText(Intake intake)
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private static readonly HashSet<string> Unseen = ["script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "select", "datalist", "input", "button"];
    private readonly StringBuilder text = new();

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public int Length => text.Length;

    public void Add(INode node)
    {
        if (node is IText words)
        {
            foreach (var c in words.Data)
                text.Append(c is '\n' or '\r' ? ' ' : c);
        }
        else if (node is IElement element && !IsSkipped(element))
        {
            var breaks = IsBlock(element) || element.LocalName == "br";
            if (breaks)
                text.Append('\n');
            foreach (var child in element.ChildNodes)
                Add(child);
            if (breaks)
                text.Append('\n');
        }
    }

    /// <summary>Whether an element is for programs, or hidden from whoever reads the page.</summary>
    public bool IsSkipped(IElement element)
    {
        if (Unseen.Contains(element.LocalName))
            return true;
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        var hidden = element.HasAttribute("hidden") || style.Contains("display:none", StringComparison.OrdinalIgnoreCase);
        if (hidden && element.TextContent.Trim().Length > 0)
            intake.Notice("the page", NoticeKind.Hidden, "Some words on the page are hidden. They were left out.");
        return hidden;
    }

    public IReadOnlyList<string> Lines() => CellLines.Of(text.ToString());

    public void Clear() => text.Clear();

    public override string ToString() => text.ToString();
}

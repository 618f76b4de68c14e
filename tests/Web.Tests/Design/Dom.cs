using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GoldenThread.Web.Tests.Design;

/// <summary>HTML as a browser understands it: white space and the order of attributes do not matter, all else does.</summary>
internal static class Dom
{
    public static string Normal(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.ChildNodes) Write(text, node, 0, exact: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, INode node, int depth, bool exact)
    {
        if (node is IElement element)
        {
            text.Append(' ', depth * 2).Append('<').Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(each => each.Name, StringComparer.Ordinal))
                text.Append(' ').Append(attribute.Name).Append("=\"").Append(attribute.Name == "class" ? Collapse(attribute.Value) : attribute.Value).Append('"');
            text.AppendLine(">");
            foreach (var child in node.ChildNodes) Write(text, child, depth + 1, element.LocalName is "textarea" or "pre");
        }
        else if (node is IText words)
        {
            var said = exact ? words.Data : Collapse(words.Data);
            if (said.Length > 0) text.Append(' ', depth * 2).AppendLine(said);
        }
    }

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

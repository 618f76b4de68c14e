using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GoldenThread.Documents.Reading.Web;

/// <summary>Reads a web page, or what was pasted from one: its headings, paragraphs, list items and tables, and nothing that only a program sees.</summary>
internal sealed class HtmlReader(Intake intake)
{
    private readonly List<DocumentPart> parts = [];
    private int tableCount;

    public Document Read(string html)
    {
        var guard = new HtmlGuard(intake.Limits);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = intake.Limits.MaxDepth,
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnToken = (token, _) => guard.Count(token),
        });
        using var page = parser.ParseDocument(html);
        if (page.Body is { } body)
            Walk(body);
        return new Document { Parts = parts, Notices = intake.Notices };
    }

    private void Walk(IElement container)
    {
        var loose = new HtmlText(intake);
        foreach (var node in container.ChildNodes)
        {
            if (node is IElement element && HtmlText.IsBlock(element))
            {
                Flush(loose);
                if (!loose.IsSkipped(element))
                    TakeBlock(element);
            }
            else
            {
                loose.Add(node);
            }
        }

        Flush(loose);
    }

    private void TakeBlock(IElement element)
    {
        var name = element.LocalName;
        if (name == "table")
            parts.Add(new HtmlTable(intake, ++tableCount).Read(element));
        else if (name is ['h', >= '1' and <= '6'])
            Add(element, name[1] - '0', false);
        else if (!element.QuerySelectorAll("*").Any(HtmlText.IsBlock))
            Add(element, 0, name == "li");
        else
            Walk(element);
    }

    private void Add(IElement element, int level, bool isListItem)
    {
        var text = new HtmlText(intake);
        text.Add(element);
        foreach (var line in text.Lines())
            parts.Add(new DocumentParagraph(line, level, isListItem));
    }

    private void Flush(HtmlText loose)
    {
        foreach (var line in loose.Lines())
            parts.Add(new DocumentParagraph(line));
        loose.Clear();
    }
}

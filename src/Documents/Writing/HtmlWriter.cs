using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as one whole web page that a screen reader can walk: language, headings, captions, and the scope of every heading cell.</summary>
public static class HtmlWriter
{
    private const string Style = "body{font:1rem/1.5 Arial,sans-serif;margin:2rem;color:#0b0c0c}table{border-collapse:collapse;width:100%;margin:1rem 0}"
        + "caption{text-align:left;font-weight:bold;padding:.5rem 0}th,td{border:1px solid #505a5f;padding:.4rem;text-align:left;vertical-align:top}thead th{background:#e6e6e6}tbody th{background:#f3f2f1}"
        + "td ul{margin:0;padding-left:1.2rem}td p{margin:0 0 .3rem}.title{font-size:2rem;font-weight:bold}.contents ol{list-style:none;padding:0}.contents a{display:inline-block;padding:.25rem 0}.contents .level-2{padding-left:1.2rem}.contents .level-3{padding-left:2.4rem}.break{border:0;border-top:1px solid #505a5f;margin:2rem 0}@page{margin:18mm 16mm 20mm;@bottom-right{content:\"Page \" counter(page) \" of \" counter(pages);font:9pt Arial,sans-serif}}@media print{.break{break-after:page;visibility:hidden}thead{display:table-header-group}tr{break-inside:avoid}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page as UTF-8.</summary>
    public static void Write(Report report, Stream output)
    {
        using var page = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        page.Write($"<!DOCTYPE html>\n<html lang=\"{Text(report.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(report.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n");
        // A page needs a first heading; where the report's own headings give one, the title stands above it as words.
        page.Write(report.Blocks.Any(b => b is ReportHeading { Level: 1 }) ? $"<p class=\"title\">{Text(report.Title)}</p>\n" : $"<h1>{Text(report.Title)}</h1>\n");
        foreach (var block in report.Blocks)
            Write(page, block);
        page.Write("</main>\n</body>\n</html>\n");
    }

    private static void Write(StreamWriter page, ReportBlock block)
    {
        switch (block)
        {
            case ReportHeading heading:
                page.Write($"<h{heading.Level}{(heading.Anchor is { } anchor ? $" id=\"{Text(anchor)}\"" : "")}>{Text(heading.Text)}</h{heading.Level}>\n");
                break;
            case ReportParagraph paragraph:
                page.Write($"<p>{Text(paragraph.Text).Replace("&#xA;", "<br>", StringComparison.Ordinal)}</p>\n");
                break;
            case ReportList list:
                page.Write($"{Bullets(list.Items)}\n");
                break;
            case ReportTable table:
                Write(page, table);
                break;
            case ReportContents contents:
                page.Write($"<nav class=\"contents\" aria-label=\"{Text(contents.Title)}\">\n<h2>{Text(contents.Title)}</h2>\n<ol>\n");
                foreach (var line in contents.Lines)
                    page.Write(string.Create(CultureInfo.InvariantCulture, $"<li class=\"level-{line.Level}\"><a href=\"#{Text(Anchor(line))}\">{Text(line.Text)}</a></li>\n"));
                page.Write("</ol>\n</nav>\n");
                break;
            case ReportPageBreak:
                page.Write("<hr class=\"break\">\n");
                break;
            default:
                throw new ArgumentException($"A {block.GetType().Name} can't be written as HTML.");
        }
    }

    private static void Write(StreamWriter page, ReportTable table)
    {
        page.Write($"<table>\n<caption>{Text(table.Caption)}</caption>\n<thead>\n");
        foreach (var row in table.HeadingRows)
            page.Write($"<tr>{string.Concat(row.Across(table.Columns.Count).Select(c => Cell(c, "th", c.ColumnSpan > 1 ? "colgroup" : "col")))}</tr>\n");
        page.Write("</thead>\n<tbody>\n");
        var isFirst = true;
        foreach (var row in table.Rows)
        {
            if (row.IsGroupHeading && !isFirst)
                page.Write("</tbody>\n<tbody>\n");
            isFirst = false;
            page.Write($"<tr>{string.Concat(row.Across(table.Columns.Count).Select(c => row.IsGroupHeading ? Cell(c, "th", "rowgroup") : Cell(c, "td", null)))}</tr>\n");
        }

        page.Write("</tbody>\n</table>\n");
    }

    private static string Cell(ReportCell cell, string tag, string? scope)
    {
        var content = cell.IsBulleted && cell.Lines.Count > 0 ? Bullets(cell.Lines) : cell.Lines.Count > 1 ? string.Concat(cell.Lines.Select(l => $"<p>{Text(l)}</p>")) : Text(cell.Lines.Count == 0 ? "" : cell.Lines[0]);
        if (cell.Link is { } link) { content = $"<a href=\"{Text(link)}\">{content}</a>"; }
        return $"<{tag}{(scope is null ? "" : $" scope=\"{scope}\"")}{(cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"") : "")}>{content}</{tag}>";
    }

    internal static string Anchor(ReportHeading line) => line.Anchor ?? throw new ArgumentException($"“{line.Text}” stands in the contents and has no anchor.");

    private static string Bullets(IEnumerable<string> items) => $"<ul>{string.Concat(items.Select(i => $"<li>{Text(i)}</li>"))}</ul>";

    private static string Text(string text) => Encoder.Encode(SafeText.Xml(text));
}

using System.Text;
using System.Text.RegularExpressions;
using GoldenThread.Documents.Reading.Web;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>Reads a file that is text: a web page if it has tags, a delimited table otherwise.</summary>
internal static partial class TextDocument
{
    /// <summary>Whether the bytes are those of a text file at all; a text has hardly any control characters.</summary>
    public static bool IsText(ReadOnlySpan<byte> file)
    {
        var looked = file[..Math.Min(file.Length, 4_096)];
        if (looked is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
            return true;
        var (controls, nuls) = (0, 0);
        foreach (var b in looked)
            _ = b == 0 ? nuls++ : b < 32 && b is not (9 or 10 or 11 or 12 or 13) ? controls++ : 0;
        // A quarter or more of NULs is UTF-16 without its mark; a single one is a fault of its row.
        return (nuls > looked.Length / 4 && nuls <= looked.Length / 2) || (controls <= looked.Length / 100 && nuls <= 1 + (looked.Length / 100));
    }

    /// <summary>What the text is: ".html", ".svg", ".xml" or ".csv".</summary>
    public static string Kind(ReadOnlySpan<byte> text)
    {
        var start = Encoding.Latin1.GetString(text[..Math.Min(text.Length, 2_048)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\ufeff', '\u00ef', '\u00bb', '\u00bf', '\u00ff', '\u00fe', ' ', '\t', '\r', '\n');
        if (!start.StartsWith('<'))
            return ".csv";
        if (start.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            return ".svg";
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !start.Contains("<html", StringComparison.OrdinalIgnoreCase))
            return ".xml";
        string[] tags = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<script", "<div", "<p", "<h1", "<!--", "<span", "<ul", "<ol", "<tr"];
        return Array.Exists(tags, t => start.StartsWith(t, StringComparison.OrdinalIgnoreCase)) ? ".html" : ".csv";
    }

    /// <summary>What people call such a text.</summary>
    public static string Words(string kind) => kind switch { ".html" => "a web page (HTML)", ".svg" => "a drawing (SVG)", ".xml" => "XML", _ => "plain text" };

    /// <summary>The encoding that a web page names in its head.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> page) =>
        Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, 2_048)])) is { Success: true } found ? found.Groups[1].Value : null;

    public static Document Read(ReadOnlyMemory<byte> utf8, string kind, Intake intake) =>
        kind == ".html" ? new HtmlReader(intake).Read(Encoding.UTF8.GetString(utf8.Span))
        : intake.Choices.IsProse ? new ProseReader(intake).Read(Encoding.UTF8.GetString(utf8.Span))
        : new DelimitedReader(intake).Read(utf8);

    [GeneratedRegex("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}

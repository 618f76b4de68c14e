using System.Text;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>Finds by which character a text table divides its cells: the one that its first line has most of, outside quotation marks.</summary>
internal static class Delimiters
{
    /// <summary>The delimiter, and whether the first line is Excel's own "sep=;" and no row.</summary>
    public static (char Delimiter, bool HasHint) Of(ReadOnlySpan<byte> text, Intake intake)
    {
        var end = text.IndexOfAny("\r\n"u8);
        var first = end < 0 ? text : text[..end];
        if (first.Length == 5 && first.StartsWith("sep="u8) && first[4] is (byte)',' or (byte)';' or (byte)'\t' or (byte)'|')
            return (intake.Choices.Delimiter ?? (char)first[4], true);
        var delimiter = intake.Choices.Delimiter ?? Commonest(text);
        if (delimiter == ';')
            intake.Notice("the file", NoticeKind.Delimiter, "The cells are divided by semicolons (;), as in countries where 82,4 means 82.4. Check the decimal commas.");
        return (delimiter, false);
    }

    private static char Commonest(ReadOnlySpan<byte> text)
    {
        var (commas, semicolons, tabs, bars, quoted) = (0, 0, 0, 0, false);
        foreach (var b in text)
        {
            if (b == '"')
                quoted = !quoted;
            else if (!quoted && b is (byte)'\r' or (byte)'\n' && commas + semicolons + tabs + bars > 0)
                break;
            else if (!quoted)
                _ = b switch { (byte)',' => commas++, (byte)';' => semicolons++, (byte)'\t' => tabs++, (byte)'|' => bars++, _ => 0 };
        }

        var most = Math.Max(Math.Max(commas, semicolons), Math.Max(tabs, bars));
        return most == 0 || most == commas ? ',' : most == tabs ? '\t' : most == semicolons ? ';' : '|';
    }
}

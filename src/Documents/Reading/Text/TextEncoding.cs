using System.Text;
using System.Text.Unicode;

namespace GoldenThread.Documents.Reading.Text;

/// <summary>Brings a text file to UTF-8: by its mark, by being UTF-8 already, or by what a person said. Anything else is asked, never guessed.</summary>
internal static class TextEncoding
{
    private const string Western = "windows-1252";

    /// <summary>The file's text as UTF-8, without a byte order mark.</summary>
    /// <param name="file">The file as it came.</param>
    /// <param name="intake">The reading, with what a person said of the encoding.</param>
    /// <param name="declared">What the file says of its own encoding, as web pages do; believed only where the bytes aren't UTF-8.</param>
    public static ReadOnlyMemory<byte> ToUtf8(byte[] file, Intake intake, string? declared = null)
    {
        if (Told(file, intake) is var (told, mark) && told is not null)
            return Convert(file.AsMemory(mark), told, intake);
        if (WideWithoutMark(file) is { } wide)
            throw AskWide(file, wide);
        if (declared is not null && Named(declared) is { IsSingleByte: true } stated && !Utf8.IsValid(file))
            return Convert(file, stated, intake);
        return Utf8.IsValid(file) ? Convert(file, new UTF8Encoding(false, true), intake) : throw AskWestern(file);
    }

    /// <summary>The encoding that the file's mark or a person tells, and the mark's length; null where neither does.</summary>
    public static (Encoding? Encoding, int Mark) Told(ReadOnlySpan<byte> start, Intake intake)
    {
        if (Marked(start) is var (encoding, length) && encoding is not null)
            return (encoding, length);
        if (intake.Choices.Encoding is not { } told)
            return (null, 0);
        var chosen = Named(told) ?? throw new RefusedException(RefusalKind.Encoding, $"The encoding {told} is not known here. Choose UTF-8, UTF-16 or Windows-1252.");
        intake.Notice("the file", NoticeKind.Encoding, $"The file was read in the encoding {chosen.WebName}, as chosen. Check that pounds, dashes and accents look right.");
        return (chosen, 0);
    }

    /// <summary>Refuses a text whose bytes mean nothing in the encoding that was told.</summary>
    public static RefusedException Unreadable(Encoding encoding) =>
        new(RefusalKind.Encoding, $"The file can't be read in the encoding {encoding.WebName}: some of its bytes mean nothing in it. Save it as “CSV UTF-8” and send that.");

    /// <summary>Says that letters were lost, where the text holds the mark that stands for lost ones.</summary>
    public static bool NoticeLost(ReadOnlySpan<byte> utf8, Intake intake)
    {
        if (utf8.IndexOf("\ufffd"u8) < 0)
            return false;
        intake.Notice("the file", NoticeKind.Encoding, "Some letters were already lost (\ufffd) before this file was saved. Look for an older copy.");
        return true;
    }

    /// <summary>Asks, for bytes that are not UTF-8, whether they are what Excel in Britain writes.</summary>
    public static RefusedException AskWestern(ReadOnlySpan<byte> file) => Ask(Western, Sample(file), "It is not UTF-8; most such files from Excel in Britain are Windows-1252.");

    public static RefusedException AskWide(ReadOnlySpan<byte> file, string wide) =>
        Ask(wide, Named(wide)!.GetString(file[..Math.Min(file.Length & ~1, 120)]), "It looks like UTF-16 without its mark.");

    /// <summary>The encoding of a name, failing on whatever it can't read instead of putting a question mark for it.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return (Encoding?)CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (Encoding? Encoding, int Length) Marked(ReadOnlySpan<byte> file) => file switch
    {
        [0xef, 0xbb, 0xbf, ..] => (new UTF8Encoding(false, true), 3),
        [0xff, 0xfe, ..] => (new UnicodeEncoding(false, false, true), 2),
        [0xfe, 0xff, ..] => (new UnicodeEncoding(true, false, true), 2),
        _ => (null, 0),
    };

    private static ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> file, Encoding encoding, Intake intake)
    {
        try
        {
            var text = encoding is UTF8Encoding && Utf8.IsValid(file.Span) ? file : Encoding.UTF8.GetBytes(encoding.GetString(file.Span)).AsMemory();
            NoticeLost(text.Span, intake);
            return text;
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(encoding);
        }
    }

    public static string? WideWithoutMark(ReadOnlySpan<byte> file)
    {
        var (even, odd, looked) = (0, 0, Math.Min(file.Length, 4_096));
        for (var i = 0; i < looked; i++)
            if (file[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        return odd > looked / 4 ? "utf-16" : even > looked / 4 ? "utf-16BE" : null;
    }

    private static string Sample(ReadOnlySpan<byte> file)
    {
        // The first byte that UTF-8 stumbles on is beyond ASCII, so the first such byte is near enough to show.
        var at = Math.Max(0, file.IndexOfAnyInRange((byte)0x80, (byte)0xff));
        var from = Math.Max(0, at - 30);
        return Named(Western)!.GetString(file.Slice(from, Math.Min(90, file.Length - from))).ReplaceLineEndings(" ").Trim();
    }

    private static RefusedException Ask(string offered, string sample, string why) => new(new DocumentRefusal(RefusalKind.Encoding,
        $"It isn't certain in which encoding the file was saved. {why} Check the sample, and say whether it reads right; or save the file as “CSV UTF-8” and send that.")
    {
        OfferedEncoding = offered,
        Sample = sample.ReplaceLineEndings(" ").Trim(),
    });
}

using System.Text;
using System.Text.Unicode;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Data;

/// <summary>UTF-8 text as it streams by, every byte of it checked: the encoding of a long file may turn out wrong only far down.</summary>
/// <param name="told">The encoding that the file's mark or a person told; null where the text only looked like UTF-8.</param>
internal sealed class CheckedTextStream(Stream inner, Encoding? told, Intake intake) : ForwardStream
{
    private readonly byte[] carried = new byte[4];
    private int carry;
    private bool noticedLost;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (DecoderFallbackException)
        {
            throw TextEncoding.Unreadable(told!);
        }

        Check(buffer[..read]);
        noticedLost = noticedLost || TextEncoding.NoticeLost(buffer[..read], intake);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> piece)
    {
        var rest = piece;
        if (carry > 0)
        {
            var missing = Math.Min(LengthOf(carried[0]) - carry, piece.Length);
            piece[..missing].CopyTo(carried.AsSpan(carry));
            carry += missing;
            rest = piece[missing..];
            // The end of the file inside a letter leaves it unfinished, which no text is.
            if (carry < LengthOf(carried[0]) && piece.Length > 0)
                return;
            if (!Utf8.IsValid(carried.AsSpan(0, carry)))
                throw Wrong(carried.AsSpan(0, carry));
            carry = 0;
        }

        var unfinished = Unfinished(rest);
        if (!Utf8.IsValid(rest[..^unfinished]))
            throw Wrong(rest);
        rest[^unfinished..].CopyTo(carried);
        carry = unfinished;
    }

    /// <summary>How many bytes at the end begin a letter that the next piece ends.</summary>
    public static int Unfinished(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= 3 && back <= text.Length; back++)
            if (text[^back] >= 0xc0)
                return LengthOf(text[^back]) > back ? back : 0;
            else if (text[^back] < 0x80)
                return 0;
        return 0;
    }

    private static int LengthOf(byte first) => first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;

    private RefusedException Wrong(ReadOnlySpan<byte> piece) => told is null ? TextEncoding.AskWestern(piece) : TextEncoding.Unreadable(told);
}

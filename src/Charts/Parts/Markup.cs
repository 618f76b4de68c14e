using System.Buffers;
using System.Text;
using System.Xml;

namespace GoldenThread.Charts.Parts;

/// <summary>Markup being written into a borrowed buffer: every text goes in encoded, and a number of the picture has at most one decimal.</summary>
internal sealed class Markup
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Select(c => (char)c), '&', '<', '>', '"']);
    private char[] buffer = ArrayPool<char>.Shared.Rent(16384);
    private int length;

    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>Markup that is ours; never a text from outside.</summary>
    public Markup Raw(ReadOnlySpan<char> markup)
    {
        Room(markup.Length);
        markup.CopyTo(buffer.AsSpan(length));
        length += markup.Length;
        return this;
    }

    /// <summary>A text, encoded for an element or for an attribute in double quotes.</summary>
    public Markup Text(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(Special);
            var odd = text.IndexOfAnyInRange('\uD800', '\uFFFF');
            if (plain < 0 && odd < 0) return Raw(text);
            var stop = plain < 0 ? odd : odd < 0 ? plain : Math.Min(plain, odd);
            Raw(text[..stop]);
            Rune.DecodeFromUtf16(text[stop..], out var rune, out var taken);
            Encoded(rune);
            text = text[(stop + taken)..];
        }
        return this;
    }

    public Markup Attribute(string name, ReadOnlySpan<char> value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    public Markup Attribute(string name, double value) => Raw(" ").Raw(name).Raw("=\"").Number(value).Raw("\"");

    /// <summary>A place or a size, to a tenth of the picture's unit.</summary>
    public Markup Number(double value)
    {
        if (!(Math.Abs(value) < 1e12)) throw new ArgumentOutOfRangeException(nameof(value), value, "Not a place in a picture.");
        var tenths = (long)Math.Round(value * 10);
        Room(24);
        if (tenths < 0)
        {
            buffer[length++] = '-';
            tenths = -tenths;
        }
        var whole = tenths / 10;
        var start = length;
        do buffer[length++] = (char)('0' + (whole % 10));
        while ((whole /= 10) > 0);
        buffer.AsSpan(start, length - start).Reverse();
        if (tenths % 10 is var tenth and not 0)
        {
            buffer[length++] = '.';
            buffer[length++] = (char)('0' + tenth);
        }
        return this;
    }

    /// <summary>All that was written; the buffer goes back, so nothing is written after.</summary>
    public string End()
    {
        var text = new string(Written);
        Release();
        return text;
    }

    public void Release()
    {
        ArrayPool<char>.Shared.Return(buffer);
        (buffer, length) = ([], 0);
    }

    /// <summary>A character that XML cannot hold (NUL, half a surrogate pair) shows as U+FFFD rather than vanish.</summary>
    private void Encoded(Rune rune)
    {
        switch (rune.Value)
        {
            case '&': Raw("&amp;"); return;
            case '<': Raw("&lt;"); return;
            case '>': Raw("&gt;"); return;
            case '"': Raw("&quot;"); return;
            case '\t': Raw("&#x9;"); return;
            case '\n': Raw("&#xA;"); return;
            case '\r': Raw("&#xD;"); return;
        }
        Room(2);
        length += (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune : Rune.ReplacementChar).EncodeToUtf16(buffer.AsSpan(length));
    }

    private void Room(int more)
    {
        if (length + more <= buffer.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, length + more));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}

using System.Globalization;
using System.Text;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Writes a calendar of whole days as RFC 5545 asks: lines end in CR LF, are folded at 75 octets, and text is escaped.</summary>
public sealed class CalendarText
{
    private readonly StringBuilder _text = new();

    public CalendarText(string name)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Golden Thread//Golden Thread//EN");
        Line("METHOD", "PUBLISH");
        Line("X-WR-CALNAME", Escaped(name));
        Line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    }

    /// <summary>Something that is due on a day, or lasts from that day until another.</summary>
    public void Due(string uid, DateOnly day, DateTimeOffset changed, string summary, string description, string? address, DateOnly? until = null)
    {
        Line("BEGIN", "VEVENT");
        Line("UID", uid);
        Line("DTSTAMP", changed.UtcDateTime.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture));
        Line("DTSTART;VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Line("DTEND;VALUE=DATE", (until ?? day).AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Line("SUMMARY", Escaped(summary));
        if (description.Length > 0) { Line("DESCRIPTION", Escaped(description)); }
        if (address is not null) { Line("URL", address); }
        Line("TRANSP", "TRANSPARENT");
        Line("END", "VEVENT");
    }

    public string End()
    {
        Line("END", "VCALENDAR");
        return _text.ToString();
    }

    private static string Escaped(string text) =>
        new([.. text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal).Where(c => !char.IsControl(c))]);

    /// <summary>A line of at most 75 octets; what is longer goes on in the next after a space. No character is cut in two.</summary>
    private void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}

using System.Globalization;

namespace GoldenThread.Charts;

/// <summary>What a chart says in words.</summary>
public sealed record ChartWords
{
    /// <param name="id">A name that no other chart of the page has: a letter, then letters, digits and hyphens.</param>
    /// <param name="headline">The finding, as a sentence: "Timeliness has been below its average for nine months".</param>
    /// <param name="subtitle">The statistic, its unit and its period: "Percentage of plans issued within 20 weeks, by month".</param>
    public ChartWords(string id, string headline, string subtitle)
    {
        if (id.Length == 0 || !char.IsAsciiLetter(id[0]) || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException("A letter, then letters, digits and hyphens.", nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(headline);
        ArgumentException.ThrowIfNullOrWhiteSpace(subtitle);
        (Id, Headline, Subtitle) = (id, headline, subtitle);
    }

    public string Id { get; }

    public string Headline { get; }

    public string Subtitle { get; }

    /// <summary>How a number is written in labels and in the table; with its unit.</summary>
    public Func<decimal, string> Number { get; init; } = n => n.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>How a number is written along an axis, where a long unit at every line would be in the way; null for as everywhere.</summary>
    public Func<decimal, string>? Scale { get; init; }

    internal Func<decimal, string> OnScale => Scale ?? Number;

    /// <summary>Whether it is drawn for a telephone, 320 wide, rather than for a page, 880 wide. A page that shows both gives them two ids and hides one.</summary>
    public bool Narrow { get; init; }

    /// <summary>The heading of the table's first column.</summary>
    public string RowHeading { get; init; } = "Date";
}

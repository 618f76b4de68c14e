using System.Globalization;

namespace GoldenThread.Documents.Writing;

/// <summary>A cell: lines of text, or one number, percentage or date that spreadsheets can reckon with.</summary>
public sealed record ReportCell
{
    private ReportCell(IReadOnlyList<string> lines) => Lines = lines;

    /// <summary>A cell with nothing in it.</summary>
    public static ReportCell Empty { get; } = new([]);

    /// <summary>Its paragraphs, as a reader sees them.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether each line is a bullet.</summary>
    public bool IsBulleted { get; private init; }

    /// <summary>The number, if it is one; a percentage as people say it, 82.4 for 82.4%.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Whether the number is a percentage.</summary>
    public bool IsPercentage { get; private init; }

    /// <summary>The date, if it is one.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>Where its text leads in a web page, relative to the page; null for nowhere. Other files show the text alone.</summary>
    public string? Link { get; init; }

    /// <summary>How many columns it takes up.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The text for files that hold nothing but text: exact numbers and ISO dates instead of what people are shown.</summary>
    internal string Plain => Number is { } number ? Exact(number) + (IsPercentage ? "%" : "") : Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Join('\n', IsBulleted ? Lines.Select(l => "• " + l) : Lines);

    /// <summary>Whether it holds words, not a value.</summary>
    internal bool IsText => Number is null && Date is null;

    /// <summary>Text; a new line in it begins a new paragraph.</summary>
    public static ReportCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several paragraphs.</summary>
    public static ReportCell Of(IEnumerable<string> lines) => new([.. lines]);

    /// <summary>A bulleted list.</summary>
    public static ReportCell Bullets(IEnumerable<string> lines) => new([.. lines]) { IsBulleted = true };

    /// <summary>A number, and how papers show it if not plainly.</summary>
    public static ReportCell Of(decimal number, string? shown = null) => new([shown ?? Exact(number)]) { Number = number };

    /// <summary>A percentage, 82.4 for 82.4%.</summary>
    public static ReportCell Percentage(decimal percent, string? shown = null) => new([shown ?? Exact(percent) + "%"]) { Number = percent, IsPercentage = true };

    /// <summary>A date, shown as 1 April 2009.</summary>
    public static ReportCell Of(DateOnly date) => new([date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))]) { Date = date };

    /// <summary>Whether a spreadsheet keeps the number whole: it knows 15 digits. One with more is written as text.</summary>
    internal bool FitsSpreadsheet => Number is { } number && number.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit) <= 15;

    internal static string Exact(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads the labels of a column of periods in the form that its mapping names.</summary>
internal static partial class PeriodLabels
{
    /// <summary>Whether a heading may be a period, so that its column holds figures.</summary>
    public static bool MayBe(string heading, PeriodColumns columns) => Read(heading, columns, columns.ToPeriodMapping()) is { Period: not null } or { Readings.Count: > 0 };

    /// <summary>Reads one label by itself; what has been answered for it and the form of its column come first.</summary>
    public static PeriodReading Read(string label, PeriodColumns columns, PeriodMapping mapping)
    {
        var said = Meant(label, columns);
        if (Formed(said, columns, mapping) is { } formed) { return new() { Label = label, Period = formed, Basis = PeriodBasis.Mapping }; }
        return PeriodLabelReader.Read(said, mapping) with { Label = label };
    }

    /// <summary>Whether the other labels of its column may settle it.</summary>
    public static bool IsOpen(PeriodReading reading) => reading.Period is null && reading.Readings.Count > 1;

    /// <summary>The label with what was answered for it in its place.</summary>
    public static string Meant(string label, PeriodColumns columns)
    {
        var said = columns.Answers.TryGetValue(label, out var answer) ? answer : label;
        return columns.MonthFirst && MonthFirst().Match(said) is { Success: true } day ? $"{day.Groups[2].Value}/{day.Groups[1].Value}/{day.Groups[3].Value}" : said;
    }

    private static Period? Formed(string label, PeriodColumns columns, PeriodMapping mapping) => columns.Form switch
    {
        PeriodForm.YearMonth => MonthOf(label),
        PeriodForm.QuarterEndingMonth => MonthOf(label) is { } month && month.From.Month % 3 == 0 ? Period.Of(CalendarQuarter.Of(month.From)) : null,
        PeriodForm.MonthOfDay => DayOf(label, mapping) is { } day ? Period.Month(day.Year, day.Month) : null,
        PeriodForm.QuarterOfDay => DayOf(label, mapping) is { } day ? Period.Of(CalendarQuarter.Of(day)) : null,
        PeriodForm.YearToDay => DayOf(label, mapping) is { } day ? Period.Between(day.AddDays(1).AddYears(-1), day) : null,
        PeriodForm.RollingYearToDay => DayOf(label, mapping) is { } day ? new(PeriodKind.RollingYear, day.AddDays(1).AddYears(-1), day) : null,
        PeriodForm.SpreadsheetDay => PeriodLabelReader.SpreadsheetDay(label) is { } day ? Period.Of(day) : null,
        _ => null,
    };

    private static Period? MonthOf(string label) =>
        SixFigures().IsMatch(label) && int.Parse(label.AsSpan(4), CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month ? Period.Month(int.Parse(label.AsSpan(0, 4), CultureInfo.InvariantCulture), month) : null;

    private static DateOnly? DayOf(string label, PeriodMapping mapping) => PeriodLabelReader.Read(label, mapping).Period is { Kind: PeriodKind.Day } day ? day.From : PeriodLabelReader.SpreadsheetDay(label);

    [GeneratedRegex("^(?:19|20|21)[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SixFigures();

    [GeneratedRegex(@"^\s*([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}

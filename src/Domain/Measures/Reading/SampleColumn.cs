using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What stands in a column of the first rows of an unknown file.</summary>
internal sealed partial class SampleColumn
{
    private const int MostOfThem = 80;

    public SampleColumn(int place, string heading, IReadOnlyList<FigureLine> rows)
    {
        (Place, Heading, Role) = (place, CellText.Tidy(heading), HeadingWords.Of(heading));
        Texts = [.. rows.Where(row => place < row.Cells.Count).Select(row => CellText.Tidy(row.Cells[place])).Where(text => text.Length > 0)];
        var read = Texts.Select(text => FigureReader.Read(text)).ToList();
        Values = [.. read.Where(figure => figure.Value is not null).Select(figure => figure.Value!.Value)];
        IsFigures = Values.Count > 0 && Most(read.Count(figure => figure.Kind is not (FigureKind.Wrong or FigureKind.InQuestion)));
        IsYearMonth = Texts.Count > 0 && Texts.TrueForAll(text => YearMonth().IsMatch(text));
        IsAreaCode = Most(Texts.Count(text => Gss().IsMatch(text)));
        var readings = PeriodLabelReader.ReadColumn([.. Texts.Distinct(StringComparer.Ordinal)]);
        IsPeriod = IsYearMonth || (readings.Count > 0 && readings.Count(reading => reading.Period is not null || reading.Readings.Count > 0) * 100 >= readings.Count * MostOfThem);
        Ambiguous = readings.Where(PeriodLabels.IsOpen).Select(reading => reading.Question!).ToList();
        IsSpreadsheetDay = Texts.Count > 0 && Texts.TrueForAll(text => PeriodLabelReader.SpreadsheetDay(text) is not null);
    }

    public int Place { get; }
    public string Heading { get; }
    public HeadingRole Role { get; }
    public List<string> Texts { get; }
    public List<decimal> Values { get; }
    public bool IsFigures { get; }
    public bool IsPeriod { get; }
    public bool IsYearMonth { get; }
    public bool IsSpreadsheetDay { get; }
    public bool IsAreaCode { get; }
    public List<string> Ambiguous { get; }
    public int Distinct => Texts.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>Whether all months of figures like 201806 end a quarter.</summary>
    public bool EndsQuarters => Texts.TrueForAll(text => text[4..] is "03" or "06" or "09" or "12");

    /// <summary>Whether the figures look like shares of one, as 0.82.</summary>
    public bool LooksLikeShares => Values.Count >= 3 && Values.TrueForAll(value => Math.Abs(value) <= 1) && Values.Exists(value => value != decimal.Truncate(value));

    private bool Most(int count) => Texts.Count > 0 && count * 100 >= Texts.Count * MostOfThem;

    [GeneratedRegex("^[EWSNK][0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Gss();

    [GeneratedRegex("^(?:19|20|21)[0-9]{2}(?:0[1-9]|1[0-2])$", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonth();
}

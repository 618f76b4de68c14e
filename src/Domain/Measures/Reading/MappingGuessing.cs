using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Works out what the columns of an unknown file may be: by their headings first, then by what stands in them.</summary>
internal sealed class MappingGuessing(string fileName, IReadOnlyList<string> headings, IReadOnlyList<FigureLine> sample)
{
    private const int FewParts = 40;
    private readonly List<SampleColumn> free = [.. headings.Select((heading, place) => new SampleColumn(place, heading, sample)).Where(column => column.Heading.Length > 0)];
    private readonly List<string> reasons = [];
    private readonly List<string> unsure = [];
    private readonly Dictionary<string, string> leftOut = [];

    public MappingGuess Guess()
    {
        var all = free.ToList();
        // Headings that are periods make a table with a column for each; years alone could be anything else.
        var periodHeadings = free.Where(column => column.Role == HeadingRole.None && column.IsFigures && PeriodLabels.MayBe(column.Heading, new())).ToList();
        var isWideByPeriod = periodHeadings.Count >= 2;
        if (isWideByPeriod)
        {
            reasons.Add($"“{periodHeadings[0].Heading}” to “{periodHeadings[^1].Heading}” are periods: one column for each.");
            free.RemoveAll(periodHeadings.Contains);
        }

        var (code, name, kind) = (Take(HeadingRole.AreaCode, "the area's code", column => column.IsAreaCode, column => column.Heading.Equals("area", StringComparison.OrdinalIgnoreCase) && !column.IsAreaCode), Take(HeadingRole.AreaName, "the area's name"), Take(HeadingRole.AreaKind, "the kind of area"));
        name ??= free.Find(column => column.Heading.Equals("area", StringComparison.OrdinalIgnoreCase)) is { } area ? Taken(area, "the area's name", "by its heading") : null;
        if (code is not null) { name ??= free.Find(column => column.Place == code.Place + 1 && column.Role == HeadingRole.None && !column.IsFigures && !column.IsPeriod && column.Texts.Count > 0 && column.Distinct * 2 > column.Texts.Count) is { } beside ? Taken(beside, "the area's name", "because it stands beside the area's code") : null; }
        var period = isWideByPeriod ? null : Take(HeadingRole.Period, "the period", column => column.IsPeriod && !IsPlainCount(column), column => !column.IsPeriod);
        var value = isWideByPeriod ? null : Take(HeadingRole.Value, "the figure");
        var measure = new MeasureColumns { Code = Of(Take(HeadingRole.MeasureCode, "the measure's code")), Name = Of(Take(HeadingRole.MeasureName, "the measure's name")) };
        var (qualifier, unit) = (Take(HeadingRole.Qualifier, "what makes another measure of the same name"), Take(HeadingRole.Unit, "the unit"));
        var (lower, upper, mark, comment) = (Take(HeadingRole.Lower, "the lower limit of its interval"), Take(HeadingRole.Upper, "the upper limit of its interval"), Take(HeadingRole.Mark, "the mark beside the figure", not: column => column.IsFigures), Take(HeadingRole.Comment, "the comment"));
        var (numerator, denominator) = value is null ? (null, null) : (Take(HeadingRole.Numerator, "how many were counted"), Take(HeadingRole.Denominator, "out of how many"));
        foreach (var judgement in free.Where(column => column.Role == HeadingRole.Judgement).ToList()) { LeaveOut(judgement, "Ratings and comparisons are worked out afresh."); }

        var (layout, columns) = (isWideByPeriod ? FiguresLayout.WideByPeriod : FiguresLayout.OneFigureARow, new List<MeasureColumn>());
        if (value is null && !isWideByPeriod)
        {
            var figures = free.Where(column => column.IsFigures).ToList();
            if (figures.Count == 1 && measure.Code.Count + measure.Name.Count > 0) { value = Taken(figures[0], "the figure", "because only it holds figures"); }
            else if (figures.Count > 0)
            {
                layout = FiguresLayout.WideByMeasure;
                columns.AddRange(figures.Select(column => new MeasureColumn { Heading = column.Heading }));
                reasons.Add($"{figures.Count} columns hold figures, “{figures[0].Heading}”{(figures.Count > 1 ? $" to “{figures[^1].Heading}”" : "")}: one for each measure.");
                free.RemoveAll(figures.Contains);
                unsure.AddRange(figures.Where(column => column.LooksLikeShares && HeadingWords.IsPercent(column.Heading)).Select(Shares));
            }
        }
        else if (value is { LooksLikeShares: true } shares && all.Any(column => HeadingWords.IsPercent(column.Heading) || column.Texts.Exists(HeadingWords.IsPercent))) { unsure.Add(Shares(shares)); }

        if (layout != FiguresLayout.WideByMeasure && measure.Code.Count + measure.Name.Count == 0)
        {
            measure = measure with { OnlyName = About() };
            unsure.Add($"No column says what is measured. Is it “{measure.OnlyName}” in every row?");
        }

        var qualifiers = new[] { qualifier, layout == FiguresLayout.WideByMeasure ? null : unit }.OfType<SampleColumn>().ToList();
        var breakdowns = Breakdowns(layout);
        if (code is null && name is null) { unsure.Add("No column names an area. Are the figures the council's own?"); }
        if (period is null && !isWideByPeriod) { unsure.Add("No column names a period. For what period are the figures?"); }
        if (value is null && columns.Count == 0 && !isWideByPeriod) { unsure.Add("No column holds figures."); }
        var mapping = new FiguresMapping
        {
            Code = Slug(),
            Source = About(),
            RecognisedBy = [.. all.Where(column => !periodHeadings.Contains(column)).Select(column => column.Heading)],
            Layout = layout,
            Measure = measure with { Qualifiers = [.. qualifiers.Select(column => column.Heading)] },
            Area = new() { Code = Of(code), Name = Of(name), Kind = Of(kind), Scheme = code is { IsAreaCode: false } ? AreaScheme.Own : AreaScheme.Gss },
            Period = PeriodOf(period),
            Value = new() { Headings = Of(value), Numerator = Of(numerator), Denominator = Of(denominator), Lower = Of(lower), Upper = Of(upper), Unit = Of(unit), Comment = Of(comment), Mark = Of(mark) },
            MeasureColumns = columns,
            Breakdowns = breakdowns,
            LeftOut = leftOut,
        };
        return new(mapping, reasons, unsure, MappingCheck.Of(mapping).Count == 0 && FiguresPlan.Of(mapping, headings).IsGranted);
    }

    private PeriodColumns PeriodOf(SampleColumn? column)
    {
        if (column is null) { return new(); }
        if (column.Ambiguous.Count > 0) { unsure.Add($"{column.Ambiguous[0]}{(column.Ambiguous.Count > 1 ? $" {column.Ambiguous.Count - 1} more of its labels are like it." : "")}"); }
        if (column.IsYearMonth) { unsure.Add(column.EndsQuarters ? $"“{column.Texts[0]}”: is it the quarter that ends with that month, or the month?" : $"“{column.Texts[0]}” is taken for a month."); }
        if (column.IsSpreadsheetDay) { unsure.Add($"“{column.Texts[0]}” is taken for the day {PeriodLabelReader.SpreadsheetDay(column.Texts[0])!.Value.InWords()}, as spreadsheets number days."); }
        return new()
        {
            Headings = [column.Heading],
            Form = column.IsYearMonth ? column.EndsQuarters ? PeriodForm.QuarterEndingMonth : PeriodForm.YearMonth : column.IsSpreadsheetDay ? PeriodForm.SpreadsheetDay : PeriodForm.Label,
        };
    }

    private List<BreakdownColumn> Breakdowns(FiguresLayout layout)
    {
        var found = new List<BreakdownColumn>();
        foreach (var column in free.ToList())
        {
            if (column.Texts.Count == 0) { LeaveOut(column, "Nothing stands in it."); }
            else if (column.Distinct == 1 && sample.Count > 1) { LeaveOut(column, "The same stands in every row that was looked at."); }
            else if (column.Texts.Count * 5 < sample.Count && column.Role == HeadingRole.None) { LeaveOut(column, "Hardly anything stands in it."); }
            else if (!column.IsFigures && column.Distinct <= FewParts && !column.IsPeriod && !column.IsAreaCode)
            {
                found.Add(new() { Heading = column.Heading });
                unsure.Add($"Does “{column.Heading}” break a measure down, as “{CellText.Short(column.Texts[0])}”, or make another measure?");
            }
            else
            {
                LeaveOut(column, "Nobody has said what it is.");
                unsure.Add($"What is “{column.Heading}”? It is left out{(layout == FiguresLayout.OneFigureARow && column.IsFigures ? ", though it holds figures" : "")}.");
            }
        }

        return found;
    }

    private SampleColumn? Take(HeadingRole role, string what, Func<SampleColumn, bool>? orHolds = null, Func<SampleColumn, bool>? not = null)
    {
        var byHeading = free.Where(column => column.Role == role && not?.Invoke(column) != true).ToList();
        if ((byHeading.Find(column => orHolds?.Invoke(column) == true) ?? byHeading.FirstOrDefault()) is { } named) { return Taken(named, what, "by its heading"); }
        return orHolds is not null && free.Find(column => column.Role is HeadingRole.None && orHolds(column)) is { } held ? Taken(held, what, "by what stands in it") : null;
    }

    private SampleColumn Taken(SampleColumn column, string what, string why)
    {
        free.Remove(column);
        reasons.Add($"“{column.Heading}” is {what}, {why}.");
        return column;
    }

    private void LeaveOut(SampleColumn column, string why)
    {
        free.Remove(column);
        leftOut[column.Heading] = why;
    }

    // Numbers such as 2,015 read as years, and counts may look the same.
    private static bool IsPlainCount(SampleColumn column) => column.IsFigures && !column.IsYearMonth && !column.IsSpreadsheetDay && column.Texts.Exists(text => text.Length != 4 || !text.All(char.IsAsciiDigit));

    private static string Shares(SampleColumn column) => $"The figures of “{column.Heading}” lie between 0 and 1, as {column.Values[0].InWords()}. Are they percentages written as shares, to be multiplied by 100?";

    private static IReadOnlyList<string> Of(SampleColumn? column) => column is null ? [] : [column.Heading];

    private string About()
    {
        var name = fileName.Split('/', '\\')[^1].Split('.')[0].Replace('_', ' ').Replace('-', ' ').Trim();
        return name.Length == 0 ? "An unnamed file" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Slug() => Naming.Address(About(), 100, "unnamed");
}

using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>Labels that name a period by its first and last part: "2013/14-15/16", "Oct 2021-Sep 2022", "2021/22 Q1 - 2025/26 Q3", "Apr-Jun 2018".</summary>
internal static partial class PeriodRanges
{
    private const int MostHyphens = 6;

    /// <summary>What such a label may mean: both parts must be understood as one kind, and follow each other.</summary>
    public static IReadOnlyList<Period> Candidates(string label, PeriodMapping? mapping)
    {
        // A sentence with many hyphens is no label, and each of them would be tried with each other.
        var all = Between().Matches(label);
        if (all.Count > MostHyphens)
            return [];
        foreach (Match between in all)
        {
            var (first, last) = (label[..between.Index], label[(between.Index + between.Length)..]);
            // "Apr-Jun 2018": the year stands once, after the last month.
            if (BareMonth().IsMatch(first) && YearAfterMonth().Match(last) is { Success: true } year)
                first += " " + year.Groups["y"].Value;
            var found = new List<Period>();
            foreach (var from in PeriodLabelShapes.Candidates(first, mapping))
                foreach (var to in Last(first, last, mapping))
                    if (from.Kind == to.Kind && from.To < to.From && Joined(from, to) is { } joined)
                        found.Add(joined);
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    // The last part "15/16" is a financial year, because the first part is one.
    private static IEnumerable<Period> Last(string first, string last, PeriodMapping? mapping) =>
        TwoFigures().IsMatch(last) && !TwoFigures().IsMatch(first) ? PeriodLabelShapes.Candidates(last, mapping).Where(each => each.Kind is PeriodKind.FinancialYear or PeriodKind.SchoolYear)
            : PeriodLabelShapes.Candidates(last, mapping);

    private static Period? Joined(Period from, Period to) => from.Kind switch
    {
        PeriodKind.FinancialYear or PeriodKind.SchoolYear => new(PeriodKind.PooledYears, from.From, to.To),
        PeriodKind.Quarter => new(PeriodKind.Cumulative, from.From, to.To),
        PeriodKind.Month when from.From.AddYears(1) == to.To.AddDays(1) => new(PeriodKind.RollingYear, from.From, to.To),
        PeriodKind.Month or PeriodKind.Day => Period.Between(from.From, to.To),
        _ => null,
    };

    [GeneratedRegex(@" ?[\-\u2013\u2014] ?| to ", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^[a-z]{3,9}\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex BareMonth();

    [GeneratedRegex(@"^[a-z]{3,9}\.?[ \-](?<y>\d{4}|\d\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex YearAfterMonth();

    [GeneratedRegex(@"^\d\d/\d\d$")]
    private static partial Regex TwoFigures();
}

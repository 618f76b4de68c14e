using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A figure that somebody owes for a period of a measure, as the reports calendar reads it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Owner">The post that answers for the measure; empty where none does.</param>
/// <param name="HandedInOn">The day on which it was handed in; null before.</param>
public sealed record CalendarFigure(Period Period, DateOnly Due, string Owner, DateOnly? HandedInOn)
{
    /// <summary>The figures that are due in a financial year: one row for those of one period that are due on one day.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="rulePath">Where the timetable of returns stands for a period.</param>
    public static IEnumerable<CalendarRow> Rows(IEnumerable<CalendarFigure> figures, FinancialYear year, Func<Period, string> rulePath) =>
        figures.Where(each => each.Due >= year.Start && each.Due <= year.End).GroupBy(each => (each.Due, each.Period)).Select(group =>
        {
            var (all, handed) = (group.ToList(), group.Count(each => each.HandedInOn is not null));
            var owners = all.Select(each => each.Owner).Where(owner => owner.Length > 0).Distinct().ToList();
            return new CalendarRow
            {
                On = group.Key.Due,
                Kind = CalendarKind.Figures,
                What = $"Figures of {group.Key.Period.InWords}: {all.Count} {(all.Count == 1 ? "measure" : "measures")}",
                By = owners.Count switch { 0 => "", 1 => owners[0], _ => $"{owners.Count} posts" },
                For = CalendarReceiver.Officers,
                To = "Those who approve figures",
                Rule = "The measures’ timetable of returns",
                RulePath = rulePath(group.Key.Period),
                Path = rulePath(group.Key.Period),
                IssuedOn = handed == all.Count ? all.Max(each => each.HandedInOn) : null,
                Note = $"{handed} of {all.Count} handed in",
            };
        });
}

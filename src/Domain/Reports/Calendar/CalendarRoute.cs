using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Reports;

/// <summary>A monitoring route of an action, as the reports calendar reads it.</summary>
/// <param name="Route">The route.</param>
/// <param name="Reports">What was reported on the action, by whatever route.</param>
/// <param name="IsClosed">Whether nothing more is expected: the action is closed, or its plan was superseded.</param>
public sealed record CalendarRoute(MonitoringRoute Route, IReadOnlyList<RouteReport> Reports, bool IsClosed)
{
    /// <summary>The title of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The code and title of the action.</summary>
    public required string Action { get; init; }

    /// <summary>Who leads it, as the plan prints it; empty where nobody is named.</summary>
    public string Leads { get; init; } = "";

    /// <summary>The name of the board that gets it; empty where none is matched.</summary>
    public string Board { get; init; } = "";

    /// <summary>Where the action is looked at.</summary>
    public required string Path { get; init; }

    /// <summary>What comes of it in a financial year: what was reported, and, while it is open, what is due.</summary>
    /// <param name="year">The financial year.</param>
    /// <param name="today">The day.</param>
    public IEnumerable<CalendarRow> Rows(FinancialYear year, DateOnly today)
    {
        CalendarRow Row(DateOnly on) => new()
        {
            On = on,
            Kind = CalendarKind.Monitoring,
            What = $"{Action}: {Route.Words}",
            By = Leads,
            For = Board.Length > 0 ? CalendarReceiver.Board : CalendarReceiver.Officers,
            To = Board.Length > 0 ? Board : "Nobody that is matched",
            BoardId = Route.BoardId,
            Rule = Route.EveryMonths is { } months ? $"{Plan}: monitoring {(months == 1 ? "every month" : $"every {months} months")}" : $"{Plan}: monitoring",
            RulePath = Path,
        };

        foreach (var report in Reports.Where(each => each.Key == Route.Key && each.On >= year.Start && each.On <= year.End))
        {
            yield return Row(report.On) with { IssuedOn = report.Done ? report.On : null, IsMissed = !report.Done, Path = Path, Note = report.Reference ?? "" };
        }

        if (IsClosed || Route.NextDue is not { } first) { yield break; }
        for (var number = 0; first.AddMonths(number * (Route.EveryMonths ?? 0)) is var due && due <= year.End; number++)
        {
            // One that is late is late once, however often it should have come since.
            if (due >= year.Start && (number == 0 || due >= today)) { yield return Row(due) with { Path = Path }; }
            if (Route.EveryMonths is not > 0) { break; }
        }
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The reports calendar of a financial year, as far as whoever sits at the desk may see what it is made from.</summary>
public sealed class SeeCalendar(GoldenThreadDb db, SeenActions seen, OpenTimetable timetable, ListBriefings briefings, ListBoardAssessments assessments, SeePublications publications, Desk desk)
{
    public async Task<ReportsCalendar> RunAsync(FinancialYear year, CancellationToken cancel)
    {
        var rows = await PlansAsync(year, cancel);
        rows.AddRange(await PublishedAsync(cancel));
        if (desk.May(Right.ReadCases)) { rows.AddRange(await BoardsAsync(year, cancel)); }
        if (desk.Actor.ReachOf(Right.ReadMeasures) == Reach.All) { rows.AddRange(await CoreAsync(year, cancel)); }
        if (desk.May(Right.ReadMeasures)) { rows.AddRange(await FiguresAsync(year, cancel)); }
        return ReportsCalendar.Of(year, rows);
    }

    private async Task<List<CalendarRow>> PlansAsync(FinancialYear year, CancellationToken cancel)
    {
        var actions = (await seen.RunAsync(cancel, alsoSuperseded: true)).ToDictionary(action => action.Standing.ActionId);
        var kept = await db.Actions.AsNoTracking().Where(action => action.RemovedOn == null).Select(action => new { action.Id, action.Definition, action.Progress }).ToListAsync(cancel);
        return
        [
            .. from each in kept
               where actions.ContainsKey(each.Id)
               let of = actions[each.Id]
               from route in each.Definition.Monitoring
               from row in new CalendarRoute(route, each.Progress.Reports, of.Standing.IsClosed || of.Plan.IsSuperseded) { Plan = of.Plan.Title, Action = $"{of.Standing.Code} {of.Standing.Title}", Leads = of.Standing.Leads, Board = route.BoardId is { } board ? NameOf(board) : "", Path = of.Path }.Rows(year, desk.Today)
               select row,
        ];
    }

    private async Task<IEnumerable<CalendarRow>> PublishedAsync(CancellationToken cancel)
    {
        var prepares = desk.May(Right.RecordDecision);
        return (await publications.RunAsync(cancel)).Where(row => row.From is not null && (prepares || row.State is PublicationState.Published or PublicationState.Superseded)).Select(row => IssuedCalendar.Publication(
            row.Title, CouncilClock.DayOf(row.From!.Value), row.State is not PublicationState.Embargoed, row.PreparedBy,
            prepares ? $"/reports/publications/{row.Number}" : row.State == PublicationState.Published ? "/public" : "", prepares ? "/reports/publications" : ""));
    }

    private async Task<List<CalendarRow>> BoardsAsync(FinancialYear year, CancellationToken cancel)
    {
        var (chart, days) = (desk.Organisation!.Chart, new WorkingDays(desk.Council.BankHolidays));
        // What was due in the year before may come to the first meeting of this one, and what came late to one of the next.
        var (from, to) = (year.Start.AddMonths(-12), year.End.AddMonths(12));
        var meetings = (await db.Meetings.AsNoTracking().Where(each => each.On >= from && each.On <= to).ToListAsync(cancel)).ToLookup(each => each.BoardId, each => (each, $"/boards/meetings/{each.Id}"));
        var before = new FinancialYear(year.FirstYear - 1);
        var assessed = (await assessments.RunAsync(null, cancel)).Where(each => each.FinancialYear >= new FinancialYear(before.FirstYear - 1) && each.FinancialYear <= year).ToLookup(each => each.BoardId);
        List<CalendarRow> rows = [.. IssuedCalendar.Briefings(await briefings.RunAsync(cancel))];
        foreach (var board in desk.Organisation.Boards)
        {
            rows.AddRange(BoardCalendar.Of(new(board, $"/boards/{board.Id}", [.. meetings[board.Id]], desk.ReadsDrafts), year, chart, days, desk.Today));
            var years = assessed[board.Id].Select(each => each.FinancialYear).Append(before).Distinct();
            rows.AddRange(years.SelectMany(of => IssuedCalendar.Assessment(board, of, assessed[board.Id].FirstOrDefault(each => each.FinancialYear == of), chart.Post(board.ChairPostId)?.Title ?? "", NameOf, ListBoardAssessments.PathOf(board.Id, of), desk.Today)));
        }

        rows.AddRange(Annual(await db.AnnualReports.AsNoTracking().ToListAsync(cancel), before));
        rows.AddRange(Scrutiny(await db.ScrutinyReports.AsNoTracking().ToListAsync(cancel), before));
        return rows;
    }

    private IEnumerable<CalendarRow> Annual(List<AnnualReport> all, FinancialYear before) => all.Where(each => each.Stands is not null || desk.ReadsDrafts).Select(each => each.FinancialYear).Append(before).Distinct().SelectMany(year =>
        IssuedCalendar.Annual(AnnualReport.TitleOf(year), year, [.. all.Where(each => each.FinancialYear == year).SelectMany(each => each.Issued).Select(each => (each.ApprovedOn, each.PreparedBy))], year.End < desk.Today && all.Any(each => each.Issued.Count > 0 && each.FinancialYear < year), all.Any(each => each.FinancialYear == year && (each.Stands is not null || desk.ReadsDrafts)) ? ListAnnualReports.PathOf(year) : "", ListAnnualReports.Path));

    private IEnumerable<CalendarRow> Scrutiny(List<ScrutinyReport> all, FinancialYear before) => all.Select(each => each.FinancialYear).Append(before).Distinct().SelectMany(year =>
        IssuedCalendar.Annual(ScrutinyReport.TitleOf(year), year, [.. all.Where(each => each.FinancialYear == year).SelectMany(each => each.Agreed).Select(each => (each.AgreedOn, each.WrittenBy))], year.End < desk.Today && ScrutinyReport.BoardsOf(desk.Organisation!.Boards, year).Count > 0, OpenScrutinyReport.PathOf(year), OpenScrutinyReport.PathOf(year)));

    private async Task<IEnumerable<CalendarRow>> CoreAsync(FinancialYear year, CancellationToken cancel) =>
        CoreCalendar.Rows([.. (await db.MonitoringReports.AsNoTracking().Where(each => each.FrozenAt != null).Select(each => new { each.Title, each.To, each.Edition, each.FrozenAt, each.FrozenBy, each.Code }).ToListAsync(cancel))
            .Select(each => new FrozenCore(each.Title, each.To, each.Edition, CouncilClock.DayOf(each.FrozenAt!.Value), each.FrozenBy ?? "", $"/reports/monitoring/{each.Code}"))], year);

    private async Task<IEnumerable<CalendarRow>> FiguresAsync(FinancialYear year, CancellationToken cancel)
    {
        // Figures of the year before are due in this one.
        var filter = new ReturnFilter { Stretch = Period.Between(year.Start.AddMonths(-3), year.End) };
        var figures = (await timetable.RunAsync(filter, cancel)).Rows.Select(row => new CalendarFigure(row.Due.Period, row.Due.Due, row.Measure.Owner, row.Due.IsHandedIn ? row.Found.Return.FirstHandedIn is { } at ? CouncilClock.DayOf(at) : row.Due.Due : null));
        return CalendarFigure.Rows(figures, year, period => desk.May(Right.EnterFigures) ? $"/measures/returns?period={ReturnKey.Days(period)}" : "");
    }

    private string NameOf(Guid board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}

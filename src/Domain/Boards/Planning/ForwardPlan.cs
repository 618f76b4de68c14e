using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>What a board is to receive, and when (R93, R108, R111, R113): from the record alone, nobody keeps it by hand.</summary>
public static class ForwardPlan
{
    /// <summary>The days on which a board meets, each with what comes to it; last, without a day, what no day is known for.</summary>
    /// <param name="board">The board.</param>
    /// <param name="meetings">Its meetings.</param>
    /// <param name="cases">The open cases.</param>
    /// <param name="reports">What it is to receive from the plans' monitoring.</param>
    /// <param name="days">The council's working days: no meeting is expected on a day on which its offices are shut.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="waiting">What else waits for its next meeting; null for nothing.</param>
    public static IReadOnlyList<ForwardDay> Of(Board board, IReadOnlyCollection<Meeting> meetings, IReadOnlyCollection<Case> cases, IEnumerable<DueReport> reports, WorkingDays days, DateOnly from, DateOnly to, IEnumerable<ForwardThing>? waiting = null)
    {
        if (board.EndedOn is not null) { return []; }
        var last = meetings.Where(each => each.State is MeetingState.Held or MeetingState.Approved).Select(each => (DateOnly?)each.On).Max();
        var dates = Days(board, [.. meetings.Where(each => each.State == MeetingState.Planned && each.On >= from && each.On <= to).OrderBy(each => each.On)], last, days, from, to);
        var things = Things(board, cases, reports, last, from, to, dates.Count > 0 ? dates[0].On!.Value : from).Concat(waiting ?? []).OrderBy(each => each.Kind).ThenBy(each => each.Due).ThenBy(each => each.What, StringComparer.Ordinal).ToLookup(each => dates.Find(date => date.On >= (each.Due ?? from))?.On);
        return
        [
            .. dates.Select(date => date with { Things = [.. things[date.On], .. OnAgenda(date.Meeting, [.. things[date.On]])] }),
            // What comes after the last day that its cycle gives goes to a meeting beyond the plan.
            .. things.Contains(null) && (dates.Count == 0 || board.MeetsEveryMonths is null) ? new ForwardDay[] { new(board.Id, null, null, [.. things[null]]) } : [],
        ];
    }

    /// <summary>The days on which it meets: those that are planned, and after them those that its cycle gives.</summary>
    private static List<ForwardDay> Days(Board board, List<Meeting> planned, DateOnly? last, WorkingDays days, DateOnly from, DateOnly to)
    {
        var found = planned.ConvertAll(each => new ForwardDay(board.Id, each.On, each, []));
        void Expect(DateOnly on)
        {
            var open = days.IsWorkingDay(on) ? on : days.AddWorkingDays(on, 1);
            if (open >= from && open <= to && found.TrueForAll(each => each.On < open)) { found.Add(new(board.Id, open, null, [])); }
        }

        if (board.NextMeeting is { } next && found.TrueForAll(each => each.On < next)) { Expect(next); }
        var known = found.Count > 0 ? found[^1].On : last ?? board.NextMeeting;
        if (board.MeetsEveryMonths is { } months && known is { } start)
        {
            for (var number = 1; start.AddMonths(number * months) is var on && on <= to; number++) { Expect(on); }
        }

        return found;
    }

    private static IEnumerable<ForwardThing> Things(Board board, IReadOnlyCollection<Case> cases, IEnumerable<DueReport> reports, DateOnly? last, DateOnly from, DateOnly to, DateOnly next)
    {
        foreach (var each in cases.Where(each => each.ClosedOn is null))
        {
            var raised = each.RaisedBy.Length > 0 ? $"raised by {each.RaisedBy}" : "";
            foreach (var back in each.BringBacks.Where(back => back.TakenOn is null && back.BoardId == board.Id && !(back.On > to))) { yield return new(ForwardKind.Case, each.Subject.Title, back.What.Length > 0 ? back.What : raised, back.On) { Case = each, Who = back.Who }; }
            foreach (var referral in each.Referrals.Where(referral => referral.AnsweredOn is null && referral.To == board.Id && !(referral.On > to))) { yield return new(ForwardKind.Referral, each.Subject.Title, referral.What, referral.On) { Case = each }; }
            if (each.ComesByItself(board.Id) && !each.IsToBeTaken(board.Id, next)) { yield return new(ForwardKind.Case, each.Subject.Title, raised, null) { Case = each }; }
        }

        foreach (var report in board.Receives)
        {
            foreach (var due in report.DueBetween(last > from.AddMonths(-report.EveryMonths) ? last : from.AddMonths(-report.EveryMonths), to)) { yield return new(ForwardKind.Calendar, report.What, report.HowOften, due) { Post = report.Post }; }
        }

        foreach (var report in reports)
        {
            for (var number = 0; report.Due.AddMonths(number * (report.EveryMonths ?? 0)) is var due && due <= to; number++)
            {
                // One that is late is late once, however often it should have come since.
                if (number > 0 && due < from) { continue; }
                yield return new(ForwardKind.Monitoring, report.What, report.Words, due) { Path = report.Path };
                if (report.EveryMonths is not > 0) { break; }
            }
        }
    }

    /// <summary>What somebody has put on an agenda besides.</summary>
    private static IEnumerable<ForwardThing> OnAgenda(Meeting? meeting, IReadOnlyCollection<ForwardThing> known) => meeting is null ? [] : meeting.Items
        .Where(item => item.Kind is ItemKind.Report or ItemKind.Other && known.All(each => !Naming.Same(each.What, item.Title) && !Naming.Same($"{each.What}: {each.Words}", item.Title)))
        .Select(item => new ForwardThing(ForwardKind.Agenda, item.Title, "", null) { Who = item.Presenter });
}

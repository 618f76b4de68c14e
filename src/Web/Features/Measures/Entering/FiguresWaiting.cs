using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Home;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The figures that wait for whoever sits at the desk: to be entered, to be answered for, to be checked and approved.</summary>
public sealed class FiguresWaiting(GoldenThreadDb db, MeasureShelf measures, MeasureStandingShelf standings, Desk desk)
{
    public async Task<(IReadOnlyList<WorkItem> Due, IReadOnlyList<WorkItem> Asked, IReadOnlyList<WorkItem> ToApprove)> RunAsync(CancellationToken cancel)
    {
        if (!desk.May(Right.EnterFigures)) { return ([], [], []); }
        var all = await standings.AsOfAsync(db, desk.Sequence, cancel);
        var mine = all.All.Where(each => each.Posts.Any(desk.Actor.Posts.Contains) && desk.Actor.May(Right.EnterFigures, each.Posts, each.Services)).ToList();
        return ([.. Due(mine)], [.. mine.Where(each => each.Latest is { IsInQuestion: true, Period: not null }).Select(each => new WorkItem($"{each.Code} {each.Title}: is {Figure(each)} right?", $"{each.Latest.Period!.Value.InWords}. It is in question until somebody says why.", PathOf(each, each.Latest.Period.Value), "Figure in question", each.NextDue, 2))], await ToApproveAsync(all, cancel));
    }

    /// <summary>One thing for all figures of a period that are due within a week or late; those that are entered and not handed in are another.</summary>
    private IEnumerable<WorkItem> Due(List<MeasureStanding> mine)
    {
        var owed = mine.Where(each => each is { NextPeriod: { } next, NextDue: { } due } && next.To < desk.Today && due.DayNumber - desk.Today.DayNumber <= ReturnDue.DaysAhead).ToList();
        foreach (var same in owed.GroupBy(each => (Period: each.NextPeriod!.Value, IsEntered: each.Latest.State == FigureState.Entered && each.Latest.Period?.To >= each.NextPeriod.Value.To)).OrderBy(same => same.Min(each => each.NextDue)))
        {
            var count = same.Count();
            var (what, path) = count == 1 && same.First() is var only ? ($"{only.Code} {only.Title}", PathOf(only, same.Key.Period))
                : (Say.Count(count, "figure", "figures"), $"/measures/{(same.Key.IsEntered ? "returns/hand-in" : "enter")}?period={ReturnKey.Days(same.Key.Period)}&owner=me");
            yield return new($"{what}: {(same.Key.IsEntered ? "hand in" : "enter")} {same.Key.Period.InWords}", count == 1 ? "Your measure" : string.Join(", ", same.Take(8).Select(each => each.Code)) + (count > 8 ? " and others" : ""), path, same.Key.IsEntered ? "Figures to hand in" : "Figures due", same.Min(each => each.NextDue), Math.Max(1, count / 3));
        }
    }

    private async Task<IReadOnlyList<WorkItem>> ToApproveAsync(CouncilMeasures all, CancellationToken cancel)
    {
        if (!desk.May(Right.ApproveFigures)) { return []; }
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var waiting = await db.Returns.AsNoTracking().Where(each => each.State == ReturnState.Submitted).OrderBy(each => each.To).ToListAsync(cancel);
        return [.. waiting.Where(each => each.HandedInBy != desk.Actor.Account && all.Find(each.MeasureId) is { } standing && desk.Actor.May(Right.ApproveFigures, standing.Posts, standing.Services))
            .Select(each => (Return: each, Measure: view.Find(each.MeasureId))).Where(each => each.Measure is not null)
            .Select(each => new WorkItem($"{each.Measure!.Code} {each.Measure.Definition.Title}: check {each.Return.Period.InWords}", each.Return.Words.Why.Length > 0 ? each.Return.Words.Why.Length > 160 ? each.Return.Words.Why[..150] + "…" : each.Return.Words.Why : "Nothing said of it", ReturnKey.PathOf(each.Measure, each.Return.Period), "Figure to approve", null, 2))];
    }

    private static string Figure(MeasureStanding each) => each.Latest.Value is { } value ? each.Say(value) : "it";

    private static string PathOf(MeasureStanding measure, Domain.Basics.Period period) => $"/measures/{measure.Slug}/returns/{ReturnKey.Days(period)}";
}

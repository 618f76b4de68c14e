using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Something that changed.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Path">Where it is looked at.</param>
/// <param name="Kind">The kind of the status tag; empty where no status is said.</param>
/// <param name="Now">How it stands now.</param>
/// <param name="Before">How it stood, or more of what happened; empty for nothing.</param>
public sealed record RoomChange(string What, string Path, string Kind, string Now, string Before);

/// <summary>What changed since a moment, as far as this person may know it: colours of measures, actions that became overdue or done, what boards decided, answers to questions.</summary>
public sealed class SeeRoomChanges(GoldenThreadDb db, SeeMeasures measures, OpenPlan plans, ListMeetings meetings, SeeQuestions questions, Desk desk)
{
    /// <summary>How many meetings are looked through.</summary>
    private const int MostMeetings = 12;

    public async Task<IReadOnlyList<RoomChange>> RunAsync(DateTimeOffset since, CancellationToken cancel)
    {
        var day = CouncilClock.DayOf(since);
        return [.. await ColoursAsync(since, cancel), .. await ActionsAsync(since, day, cancel), .. await DecisionsAsync(since, cancel), .. (await questions.RunAsync(cancel)).Where(each => each.Answers.Any(answer => answer.On >= day)).Select(each => new RoomChange(Named(each), $"/members/questions/{each.Number}", "track", "Answered", $"by {each.Answers[^1].By}"))];
    }

    /// <summary>A question as lists call it.</summary>
    public static string Named(Domain.Engagement.MemberQuestion question) => question.AboutTitle.Length > 0 ? $"{question.Code} about {question.AboutTitle}" : $"{question.Code} {(question.Words.Length > 80 ? question.Words[..80] + "…" : question.Words)}";

    private async Task<IEnumerable<RoomChange>> ColoursAsync(DateTimeOffset since, CancellationToken cancel)
    {
        var moved = await db.MeasureStandings.AsNoTracking().Where(each => EF.Property<DateTimeOffset>(each, Kept.RecordedFrom) > since).Select(each => each.MeasureId).ToListAsync(cancel);
        if (moved.Count == 0) { return []; }
        var before = (await db.MeasureStandings.AsNoTracking().AsAt(since).Where(each => moved.Contains(each.MeasureId)).ToListAsync(cancel)).ToDictionary(each => each.MeasureId, each => desk.Seen(each).Rating);
        return (await measures.RunAsync(AsAt.Read(null, desk.Today), cancel)).All.Where(each => before.TryGetValue(each.Standing.MeasureId, out var was) && was != each.Rating)
            .OrderBy(each => each.Rank).Select(each => new RoomChange($"{each.Standing.Code} {each.Standing.Title}", $"/measures/{each.Standing.Slug}", each.Rating.Kind, each.Rating.Words, $"was {before[each.Standing.MeasureId].Words.ToLowerInvariant()}"));
    }

    private async Task<IEnumerable<RoomChange>> ActionsAsync(DateTimeOffset since, DateOnly day, CancellationToken cancel)
    {
        var moved = await db.Standings.AsNoTracking().Where(each => EF.Property<DateTimeOffset>(each, Kept.RecordedFrom) > since && each.Status == ActionStatus.Done).Select(each => each.ActionId).ToListAsync(cancel);
        var open = moved.Count == 0 ? [] : (await db.Standings.AsNoTracking().AsAt(since).Where(each => moved.Contains(each.ActionId) && each.Status != ActionStatus.Done).Select(each => each.ActionId).ToListAsync(cancel)).ToHashSet();
        var all = (await plans.InUseAsync(cancel)).SelectMany(opened => opened.Actions.Select(action => (opened.Plan, Action: action))).ToList();
        RoomChange Of((Domain.Improvement.Plan Plan, ActionStanding Action) each, string kind, string now, string before) => new($"{each.Action.Code} {each.Action.Title}", $"/plans/{each.Plan.Code}/actions/{Uri.EscapeDataString(each.Action.Code)}", kind, now, before);
        return [.. all.Where(each => each.Action.DaysLate(desk.Today) > 0 && each.Action.NextDue >= day).Select(each => Of(each, "overdue", "Overdue", $"{each.Action.NextWhat}, since {Plumbing.Design.Say.Date(each.Action.NextDue!.Value)}")),
            .. all.Where(each => each.Action.Status == ActionStatus.Done && open.Contains(each.Action.ActionId)).Select(each => Of(each, "done", "Done", each.Plan.Title))];
    }

    /// <summary>What boards decided at meetings whose decisions came to be seen: the meeting itself was written on, or a briefing that tells of it was issued.</summary>
    private async Task<IEnumerable<RoomChange>> DecisionsAsync(DateTimeOffset since, CancellationToken cancel)
    {
        if (!desk.May(Domain.Organisation.Right.ReadCases)) { return []; }
        var written = await db.Meetings.AsNoTracking().Where(each => EF.Property<DateTimeOffset>(each, Kept.RecordedFrom) > since && (each.State == MeetingState.Held || each.State == MeetingState.Approved)).OrderByDescending(each => each.On).Take(MostMeetings).Select(each => each.Id).ToListAsync(cancel);
        var briefed = (await db.Briefings.AsNoTracking().Where(each => EF.Property<DateTimeOffset>(each, Kept.RecordedFrom) > since && each.IssuedOn != null).Select(each => each.Meetings).ToListAsync(cancel)).SelectMany(each => each);
        List<RoomChange> found = [];
        foreach (var id in written.Concat(briefed).Distinct().Take(MostMeetings))
        {
            if (await meetings.OneAsync(id, cancel) is not { HasDecisions: true } opened) { continue; }
            found.AddRange(opened.Items.Select(item => (item.Title, Decision: opened.DecisionOf(item))).Where(each => each.Decision.Length > 0).Select(each => new RoomChange(each.Title, opened.Path, "", each.Decision, opened.Title)));
        }

        return found;
    }
}

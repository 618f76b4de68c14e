using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>An action with its whole story, now or as at a day.</summary>
public sealed record OpenedAction
{
    public required Plan Plan { get; init; }
    public required ImprovementAction Action { get; init; }
    public required ActionStanding Standing { get; init; }

    /// <summary>The actions of the plan that this person may see, this one among them.</summary>
    public required PlanStandings Actions { get; init; }

    /// <summary>What happened, newest first; empty for those who may not read it.</summary>
    public required IReadOnlyList<HistoryEntry> Story { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }
    public required AsAt AsAt { get; init; }
}

/// <summary>Opens an action by its code, or a former one, for whoever sits at the desk; null when there is none, or none that they may see.</summary>
public sealed class OpenAction(GoldenThreadDb db, OpenPlan open, Desk desk)
{
    /// <summary>What members and partners are told of an action's story: what was said of it publicly, not how it was amended on the way.</summary>
    internal static readonly HashSet<string> Told =
    [
        nameof(ActionUpdated), nameof(CriterionJudged), nameof(ClosingAsked), nameof(ClosingApproved), nameof(ClosingRefused), nameof(ActionReopened), nameof(StepReached), nameof(RouteReported),
        nameof(ActionChanged), nameof(ActionRecoded), nameof(ActionAdded), nameof(LeadAccepted), nameof(EvidenceAdded),
    ];

    public async Task<OpenedAction?> RunAsync(string planCode, string code, AsAt asAt, CancellationToken cancel)
    {
        if (await open.RunAsync(planCode, asAt, cancel) is not { } opened) { return null; }
        if (opened.Actions.Find(code) is not { } standing) { return null; }

        var id = standing.ActionId;
        var all = desk.SeesProposals(opened.Plan, standing);
        var action = await db.Actions.AsNoTracking().AsAt(asAt.Moment).SingleAsync(a => a.Id == id, cancel);
        var happened = db.History.AsNoTracking().Where(h => h.SubjectId == id);
        if (asAt.Moment is { } moment) { happened = happened.Where(h => h.At <= moment); }
        var story = await happened.OrderByDescending(h => h.Sequence).Take(200)
            .Select(h => new HistoryEntry { CouncilId = h.CouncilId, Sequence = h.Sequence, At = h.At, Post = h.Post, Reason = h.Reason, Event = h.Event, SubjectKind = "", SubjectName = h.SubjectName, Words = h.Words, Said = h.Said, Before = "", After = "", PreviousHash = "", Hash = "" })
            .ToListAsync(cancel);
        return new OpenedAction
        {
            Plan = opened.Plan,
            Action = action,
            Standing = standing,
            Actions = opened.Actions,
            Story = all ? story : [.. story.Where(h => Told.Contains(h.Event))],
            Evidence = standing.EvidenceCount == 0 ? [] : [.. (await db.Evidence.AsNoTracking().Where(e => e.ActionId == id).OrderBy(e => e.AddedAt).ToListAsync(cancel)).Where(e => asAt.Moment is null || e.AddedAt <= asAt.Moment)],
            AsAt = asAt,
        };
    }
}

using GoldenThread.Domain.Improvement;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>An action as programs see it: the row, what was promised, and what has happened.</summary>
public sealed record ActionDetail
{
    public required ActionRow Row { get; init; }

    /// <summary>The version to send along with an update, so that nothing newer is written over unseen.</summary>
    public required int Version { get; init; }
    public string? Comment { get; init; }
    public string? Objective { get; init; }
    public string? Action { get; init; }
    public string? Outcome { get; init; }
    public string? Resources { get; init; }
    public string? FundedBy { get; init; }
    public string? Ict { get; init; }
    public required Response Response { get; init; }
    public string? Reason { get; init; }
    public string? Narrative { get; init; }
    public DateOnly? NextReview { get; init; }
    public required IReadOnlyList<ActionCriterion> Criteria { get; init; }
    public required IReadOnlyList<ActionWatch> Monitoring { get; init; }
    public required IReadOnlyList<ActionStep> Steps { get; init; }

    public static ActionDetail Of(OpenedAction opened, Desk desk)
    {
        var (definition, progress) = (opened.Action.Definition, opened.Action.Progress);
        return new ActionDetail
        {
            Row = ActionRow.Of(opened.Standing, opened.AsAt.Shown, desk.SeesProposals(opened.Plan, opened.Standing)),
            Version = opened.Action.Version,
            Comment = definition.Comment,
            Objective = definition.Objective,
            Action = definition.Action,
            Outcome = definition.Outcome,
            Resources = definition.Resources,
            FundedBy = definition.FundedBy,
            Ict = definition.Ict,
            Response = definition.Response,
            Reason = definition.ResponseReason,
            Narrative = progress.Narrative,
            NextReview = definition.NextReview,
            Criteria = [.. definition.Criteria.Select(c => new ActionCriterion(c.Key, c.Words, opened.Action.StateOf(c.Key)))],
            Monitoring = [.. definition.Monitoring.Select(m => new ActionWatch(m.Key, m.Words, desk.Organisation!.Boards.FirstOrDefault(b => b.Id == m.BoardId)?.Name, m.EveryMonths, m.NextDue))],
            Steps = [.. definition.Steps.Select(s => new ActionStep(s.Key, s.Words, s.Lead is { } lead ? desk.Organisation!.Chart.Shown(lead) : null, s.Due, progress.StepsDone.TryGetValue(s.Key, out var on) ? on : null, s.IsSubAction))],
        };
    }
}

/// <summary>A success criterion and how far it is met.</summary>
public sealed record ActionCriterion(int Key, string Words, CriterionState State);

/// <summary>A monitoring route.</summary>
public sealed record ActionWatch(int Key, string Words, string? Board, int? EveryMonths, DateOnly? NextDue);

/// <summary>A milestone or sub-action.</summary>
public sealed record ActionStep(int Key, string Words, string? Lead, DateOnly? Due, DateOnly? ReachedOn, bool IsSubAction);

/// <summary>What came of an update.</summary>
/// <param name="Repeated">Whether the same update had been carried out before, so that nothing was done now.</param>
/// <param name="Happened">What happened, in words; null when nothing did.</param>
/// <param name="Action">The action as it is now.</param>
public sealed record ActionUpdateAnswer(bool Repeated, string? Happened, ActionDetail Action);

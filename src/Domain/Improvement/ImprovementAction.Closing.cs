using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>The state of a criterion as last judged.</summary>
    /// <param name="key">The criterion's number.</param>
    public CriterionState StateOf(int key) => Progress.Judgements.LastOrDefault(judgement => judgement.Key == key)?.State ?? CriterionState.NotJudged;

    /// <summary>Whether its criteria may be judged and its closing asked for: not once it is done with its evidence seen, replaced, or answered without an action of its own.</summary>
    public bool TakesJudgements => Progress.Status is not (ActionStatus.Superseded or ActionStatus.NoAction) && !(Progress.IsClosed && Progress.EvidenceSeen);

    /// <summary>Judges a success criterion.</summary>
    /// <param name="key">The criterion's number.</param>
    /// <param name="state">How far it is met.</param>
    /// <param name="because">What was looked at; required.</param>
    /// <param name="evidence">The pieces of evidence.</param>
    /// <param name="actor">Who judges.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<CriterionJudged> Judge(int key, CriterionState state, string? because, IReadOnlyList<Guid> evidence, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.JudgeCriteria, chart)) { return Actor.Refused("judge the criteria of this action"); }
        if (Definition.Criteria.FirstOrDefault(c => c.Key == key) is not { } criterion) { return new Problem("Key", "This action has no such criterion."); }
        if (state == CriterionState.NotJudged) { return new Problem("State", "Choose met, partly met or not met."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say what you looked at: the evidence in words."); }
        if (!TakesJudgements) { return new Problem("", NotJudged("It must be opened again before its criteria are judged.")); }

        Progress = Progress with
        {
            Judgements = [.. Progress.Judgements.Where(j => j.Key != key), new CriterionJudgement(key, state, because.Trim(), evidence, actor.Post, actor.Account, actor.Today)],
            UpdatedAt = actor.At,
            UpdatedBy = actor.Post,
        };
        return new CriterionJudged(Ref, criterion.Words, state, because.Trim());
    }

    /// <summary>Asks somebody else to approve that it is done.</summary>
    /// <param name="words">What was done; required.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<ClosingAsked> AskToClose(string? words, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.JudgeCriteria, chart)) { return Actor.Refused("ask for this action to be closed"); }
        if (Progress.Closing is { } waiting) { return new Problem("", $"{waiting.By} asked on {waiting.On:d MMMM yyyy}; the closing waits for approval."); }
        if (!TakesJudgements) { return new Problem("", NotJudged("It cannot be closed once more.")); }

        var problems = new List<Problem>();
        problems.AddRange(Unjudged());
        if (string.IsNullOrWhiteSpace(words)) { problems.Add(new("Words", "Say what was done.")); }
        if (Progress.EvidenceCount == 0 && !Progress.Judgements.Any(j => j.Because.Length > 0)) { problems.Add(new("Evidence", "Add a piece of evidence: a file or a link.")); }
        if (problems.Count > 0) { return problems; }

        Progress = Progress with { Closing = new ClosingRequest(actor.Account, actor.Post, actor.Today, words!.Trim()), UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new ClosingAsked(Ref, words.Trim());
    }

    /// <summary>Approves that it is done. The person who asked may not.</summary>
    /// <param name="seen">The change count of the action as the approver saw it.</param>
    /// <param name="words">What the approver says; may be empty.</param>
    /// <param name="actor">Who approves.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<ClosingApproved> ApproveClosing(int seen, string? words, Actor actor, PostChart chart)
    {
        if (CannotDecideClosing(seen, actor, chart) is { } problem) { return problem; }
        // A version that came into force since the closing was asked for may have brought criteria of its own.
        if (Unjudged() is { Count: > 0 } unjudged) { return unjudged; }

        var asked = Progress.Closing!;
        Progress = Progress with { Status = ActionStatus.Done, DoneOn = actor.Today, EvidenceSeen = true, Closing = null, DeferredBy = null, UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new ClosingApproved(Ref, asked.By, string.IsNullOrWhiteSpace(words) ? null : words.Trim());
    }

    /// <summary>Refuses that it is done.</summary>
    /// <param name="seen">The change count of the action as the person saw it.</param>
    /// <param name="because">Why; required.</param>
    /// <param name="actor">Who refuses.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<ClosingRefused> RefuseClosing(int seen, string? because, Actor actor, PostChart chart)
    {
        if (CannotDecideClosing(seen, actor, chart) is { } problem) { return problem; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say what is still missing."); }

        var asked = Progress.Closing!;
        Progress = Progress with { Closing = null };
        return new ClosingRefused(Ref, asked.By, because.Trim());
    }

    /// <summary>Opens a closed action again.</summary>
    /// <param name="because">Why; required.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<ActionReopened> Reopen(string? because, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.ApproveClosing, chart)) { return Actor.Refused("open this action again"); }
        if (Progress.Status is not (ActionStatus.Done or ActionStatus.Deferred)) { return new Problem("", "Only an action that is done or deferred can be opened again."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is opened again."); }

        Progress = Progress with { Status = ActionStatus.OnTrack, DoneOn = null, EvidenceSeen = false, DeferredBy = null, UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new ActionReopened(Ref, because.Trim());
    }

    private List<Problem> Unjudged() => [.. Definition.Criteria.Where(c => StateOf(c.Key) == CriterionState.NotJudged).Select(c => new Problem("Criteria", $"Judge this criterion first: {c.Words}"))];

    private string NotJudged(string otherwise) => Progress.Status switch
    {
        ActionStatus.Superseded => $"This action was replaced by {Progress.SupersededBy}. Judge and close that one.",
        ActionStatus.NoAction => "The council answers this comment without an action of its own, so there is nothing to judge or to close.",
        var status => $"This action is already {status.InWords().ToLowerInvariant()}. {otherwise}",
    };

    private Problem? CannotDecideClosing(int seen, Actor actor, PostChart chart) =>
        !Lets(actor, Right.ApproveClosing, chart) ? Actor.Refused("approve the closing of this action")
        : Progress.Closing is not { } asked ? new("", "Nobody has asked for this action to be closed.")
        : asked.Account == actor.Account ? new("", "You asked for this closing, so somebody else must approve it.")
        : seen != Version ? new("", "The action changed since you opened this page. Look at it again before you decide.")
        : null;
}

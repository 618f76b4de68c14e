using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class PlanContinuingTests
{
    private static Plan Next()
    {
        Plan.Write(Sample.Id(60), "next", new PlanWords("Next plan", null, [new Theme(9, "Other")], [], []), [], Sample.Officer(), out var next);
        return next!;
    }

    private static Outcome<PlanRolledForward> Roll(Plan from, Plan next, out IReadOnlyList<ImprovementAction> carried, Actor? actor = null, params ImprovementAction[] actions)
    {
        var id = 200;
        return from.RollForward(next, actions, () => Sample.Id(id++), actor ?? Sample.Officer(), out carried);
    }

    [Fact]
    public void Open_actions_are_carried_with_their_codes_and_the_old_version_is_superseded()
    {
        var (plan, next, open, done, gone, onlyProposed) = (Sample.Approved(), Next(), Sample.Action(), Sample.Action("CEA2", id: 11), Sample.Action("CEA3", id: 12), Sample.Action("CEA4", id: 13));
        open.FormerCodes = ["OLD1"];
        open.Progress = open.Progress with { Narrative = "Half done", EvidenceCount = 2, Judgements = [new CriterionJudgement(1, CriterionState.Met, "Seen", [Sample.Id(5)], "Post", Sample.Id(6), Sample.Today)] };
        done.Progress = done.Progress with { Status = ActionStatus.Done };
        gone.RemovedOn = Sample.Today;
        onlyProposed.ProposedPresence = true;

        var rolled = Roll(plan, next, out var carried, null, open, done, gone, onlyProposed).Value!;
        var action = Assert.Single(carried);
        Assert.Equal(("Improvement plan", 1), (rolled.From, rolled.Carried));
        Assert.Equal(("CEA1", Sample.Id(60), "Half done", 0), (action.Code, action.PlanId, action.Progress.Narrative, action.Progress.EvidenceCount));
        Assert.Equal(["OLD1"], action.FormerCodes);
        Assert.Empty(Assert.Single(action.Progress.Judgements).Evidence);
        Assert.NotEqual(open.Id, action.Id);
        Assert.Equal((plan.Id, 2, PlanState.Superseded), (next.ContinuesId, next.Themes.Count, plan.Current.State));
        Assert.Contains("A later plan", Sample.Only(plan.StartVersion(null)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_refused_while_anything_would_be_lost()
    {
        var waiting = Sample.Action();
        waiting.Progress = waiting.Progress with { Closing = new ClosingRequest(Sample.Id(1), "Post", Sample.Today, "Done") };
        Assert.StartsWith("Your roles", Sample.Only(Roll(Sample.Approved(), Next(), out _, Sample.By(Role.Lead), Sample.Action())), StringComparison.Ordinal);
        Assert.Contains("board has approved", Sample.Only(Roll(Sample.Plan(), Next(), out _, null, Sample.Action())), StringComparison.Ordinal);
        Assert.Contains("is a draft", Sample.Only(Roll(Sample.InDraft(), Next(), out _, null, Sample.Action())), StringComparison.Ordinal);
        Assert.Contains("before a board", Sample.Only(Roll(Sample.Plan(PlanState.Approved, PlanState.Submitted), Next(), out _, null, Sample.Action())), StringComparison.Ordinal);
        Assert.Contains("no open action", Sample.Only(Roll(Sample.Approved(), Next(), out _)), StringComparison.Ordinal);
        Assert.Contains("CEA1 waits for approval", Sample.Only(Roll(Sample.Approved(), Next(), out _, null, waiting)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_is_undone_with_a_reason_and_only_when_nothing_happened_since()
    {
        var plan = Sample.Plan();
        Assert.StartsWith("Your roles", Sample.Only(plan.UndoImport([], Sample.By(Role.Lead, "Why"))), StringComparison.Ordinal);
        Assert.Contains("why", Sample.Only(plan.UndoImport([], Sample.Officer())), StringComparison.Ordinal);
        Assert.Equal(20, plan.UndoImport([.. Enumerable.Range(0, 30).Select(n => $"thing {n}")], Sample.Officer("Wrong file")).Problems.Count);
        Assert.Equal("Wrong file", plan.UndoImport([], Sample.Officer("Wrong file")).Value!.Said);
        Assert.Equal(Sample.Now, plan.UndoneAt);
        Assert.Contains("undone already", Sample.Only(plan.UndoImport([], Sample.Officer("Again"))), StringComparison.Ordinal);
    }
}

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
        return from.RollForward(next, null, actions, () => Sample.Id(id++), actor ?? Sample.Officer(), out carried);
    }

    [Fact]
    public void Open_actions_are_carried_with_their_codes_and_the_old_plan_stays_in_force()
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
        Assert.Equal((plan.Id, 2, PlanState.Approved, false), (next.ContinuesId, next.Themes.Count, plan.Current.State, plan.IsSuperseded));
    }

    [Theory]
    [InlineData(null, "Superseded by Next plan")]
    [InlineData(PlanState.Draft, "Superseded by Next plan; version 1.1 was in hand and is not decided on")]
    [InlineData(PlanState.Submitted, "Superseded by Next plan; version 1.1 was in hand and is not decided on")]
    public void The_old_plan_gives_way_when_the_next_is_approved(PlanState? inHand, string words)
    {
        var (plan, next) = (Sample.Approved(), Next());
        Roll(plan, next, out _, null, Sample.Action());
        if (inHand is { } state) { plan.Versions = [.. plan.Versions, new PlanVersion { Label = "1.1", State = state }]; }
        Assert.Null(plan.GiveWay(Sample.Plan()));
        Assert.Equal(words, plan.GiveWay(next)!.InWords);
        Assert.True(plan.IsSuperseded);
        Assert.All(plan.Versions, version => Assert.Equal(PlanState.Superseded, version.State));
        Assert.Contains("A later plan", Sample.Only(plan.StartVersion(null)), StringComparison.Ordinal);
        Assert.Null(plan.GiveWay(next));
    }

    [Fact]
    public void A_plan_has_one_next_plan() =>
        Assert.Contains("begun already: Next plan", Sample.Only(Sample.Approved().RollForward(Next(), Next(), [Sample.Action()], () => Sample.Id(9), Sample.Officer(), out _)), StringComparison.Ordinal);

    [Fact]
    public void What_happens_in_the_old_plan_meanwhile_goes_over_to_the_next()
    {
        var (next, old) = (Next(), Sample.Action(definition: Sample.Definition() with { Monitoring = [new MonitoringRoute(1, "Report", NextDue: Sample.Today)], Steps = [new Step(1, "Begun")] }));
        old.Progress = old.Progress with { InForceSince = Sample.Today, UpdatedAt = Sample.Now.AddDays(-9), EvidenceCount = 1 };
        Roll(Sample.Approved(), next, out var carried, null, old);
        Assert.Null(carried[0].CatchUp(old));

        carried[0].Definition = carried[0].Definition with { Criteria = [new Criterion(1, "Other words"), new Criterion(2, "New")] };
        old.Definition = old.Definition with { NextReview = Sample.Today.AddDays(50), Monitoring = [new MonitoringRoute(1, "Report", NextDue: Sample.Today.AddMonths(3))] };
        old.Progress = old.Progress with
        {
            UpdatedAt = Sample.Now,
            Status = ActionStatus.AtRisk,
            Narrative = "Stuck",
            Closing = new ClosingRequest(Sample.Id(1), "Post", Sample.Today, "Done"),
            Judgements = [new CriterionJudgement(1, CriterionState.Met, "Seen", [Sample.Id(5)], "Post", Sample.Id(6), Sample.Today)],
            StepsDone = new Dictionary<int, DateOnly> { [1] = Sample.Today },
            Reports = [new RouteReport(1, Sample.Today, true, null)],
        };
        Assert.IsType<ActionChanged>(carried[0].CatchUp(old));
        var (definition, progress) = (carried[0].Definition, carried[0].Progress);
        Assert.Equal((ActionStatus.AtRisk, "Stuck", 0, Sample.Today), (progress.Status, progress.Narrative, progress.EvidenceCount, progress.InForceSince));
        Assert.NotNull(progress.Closing);
        Assert.Empty(progress.Judgements);
        Assert.Single(progress.StepsDone);
        Assert.Single(progress.Reports);
        Assert.Equal((Sample.Today.AddDays(50), Sample.Today.AddMonths(3)), (definition.NextReview, definition.Monitoring[0].NextDue));
        Assert.Null(carried[0].CatchUp(old));
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
        Assert.Contains("begun from the one before", Sample.Only(new Plan { Id = Sample.Id(61), Code = "next", Title = "Next", ContinuesId = plan.Id, Versions = [new PlanVersion { Label = "1" }] }.UndoImport([], Sample.Officer("Wrong file"))), StringComparison.Ordinal);
        Assert.Contains("undone already", Sample.Only(plan.UndoImport([], Sample.Officer("Again"))), StringComparison.Ordinal);
    }
}

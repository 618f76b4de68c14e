using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class PlanComparisonTests
{
    private static PlanComparison Between(IEnumerable<ImprovementAction> before, IEnumerable<ImprovementAction> after) => PlanComparison.Between(before, after, _ => null);

    [Fact]
    public void What_came_and_what_went_is_found_and_proposals_are_not_counted()
    {
        var (stays, goes, comes, proposed) = (Sample.Action(), Sample.Action("CEA2", id: 11), Sample.Action("CEA3", id: 12), Sample.Action("CEA4", id: 13));
        var gone = Sample.Action("CEA2", id: 11);
        gone.RemovedOn = Sample.Today;
        proposed.ProposedPresence = true;
        var result = Between([stays, goes], [stays, gone, comes, proposed]);
        Assert.Equal("CEA3", Assert.Single(result.Added).Code);
        Assert.Equal("CEA2", Assert.Single(result.Removed).Code);
        Assert.Empty(result.Changed);
        Assert.False(result.IsSame);
        Assert.True(Between([stays], [stays]).IsSame);
    }

    [Fact]
    public void Every_field_of_definition_and_progress_is_compared()
    {
        var definition = Sample.Definition() with { Steps = [new Step(1, "First draft")] };
        var (was, now) = (Sample.Action("CEA1", definition), Sample.Action("CEB1", definition with { Outcome = "People know" }));
        was.Progress = was.Progress with { Closing = new ClosingRequest(Sample.Id(1), "Head", Sample.Today, "Done") };
        now.Progress = new ActionProgress
        {
            Status = ActionStatus.AtRisk,
            Narrative = "Late",
            ExpectedFinish = new DateOnly(2027, 5, 1),
            EvidenceCount = 1,
            Reports = [new RouteReport(1, Sample.Today, true, null)],
            StepsDone = new Dictionary<int, DateOnly> { [1] = Sample.Today },
            Judgements = [new CriterionJudgement(1, CriterionState.Partly, "Half", [], "Head", Sample.Id(1), Sample.Today)],
        };
        var differences = Assert.Single(Between([was], [now]).Changed).Differences;
        Assert.Equal(
            ["code: CEA1 > CEB1", "outcome:  > People know", "status: Not started > At risk", "what its lead says:  > Late", "expected finish:  > 1 May 2027", "criterion “The report is published”:  > partly met: Half",
                "milestone “First draft”:  > reached on 23 November 2026", "monitoring reports recorded: 0 > 1", "pieces of evidence: 0 > 1", "closing: asked for by Head > "],
            differences.Select(d => $"{d.Field}: {d.Before} > {d.After}"));
    }

    [Theory]
    [InlineData(ActionStatus.Deferred, false, "Deferred by Minute 3")]
    [InlineData(ActionStatus.Superseded, false, "Superseded by CEA9")]
    [InlineData(ActionStatus.Done, true, "Done")]
    [InlineData(ActionStatus.Done, false, "Done, evidence not seen")]
    [InlineData(ActionStatus.OnTrack, false, "On track")]
    public void A_status_is_said_with_what_it_rests_on(ActionStatus status, bool seen, string words)
    {
        var now = Sample.Action();
        now.Progress = new ActionProgress { Status = status, EvidenceSeen = seen, DeferredBy = "Minute 3", SupersededBy = "CEA9" };
        Assert.Equal(words, Assert.Single(Assert.Single(Between([Sample.Action()], [now]).Changed).Differences).After);
    }

    [Fact]
    public void A_criterion_that_was_taken_out_still_shows_what_was_judged_of_it()
    {
        var (was, now) = (Sample.Action(), Sample.Action("CEA1", Sample.Definition() with { Criteria = [] }));
        was.Progress = new ActionProgress { Judgements = [new CriterionJudgement(1, CriterionState.Met, "Seen", [], "Head", Sample.Id(1), Sample.Today)] };
        Assert.Contains(Assert.Single(Between([was], [now]).Changed).Differences, d => d is { Field: "criterion “The report is published”", Before: "met: Seen", After: "" });
    }
}

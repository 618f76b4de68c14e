using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class ClosingTests
{
    private static readonly Actor Lead = Sample.Officer() with { Account = Sample.Id(91) };

    [Fact]
    public void A_criterion_that_came_since_is_judged_before_the_closing_is_approved()
    {
        var action = Sample.Action();
        action.Judge(1, CriterionState.Met, "Seen", [], Lead, Sample.Chart);
        Assert.True(action.AskToClose("Done", Lead, Sample.Chart).IsGranted);
        action.Proposed = action.Definition with { Criteria = [.. action.Definition.Criteria, new Criterion(2, "Residents know")] };
        action.PutIntoForce(Sample.Today, Sample.Officer());

        Assert.Contains("Residents know", Sample.Only(action.ApproveClosing(0, null, Sample.Officer(), Sample.Chart)), StringComparison.Ordinal);
        Assert.NotEqual(ActionStatus.Done, action.Progress.Status);
        action.Judge(2, CriterionState.Partly, "Some do", [], Lead, Sample.Chart);
        Assert.True(action.ApproveClosing(0, null, Sample.Officer(), Sample.Chart).IsGranted);
        Assert.Equal(ActionStatus.Done, action.Progress.Status);
    }

    [Theory]
    [InlineData(ActionStatus.Superseded, false, "replaced by CEA2")]
    [InlineData(ActionStatus.NoAction, false, "without an action of its own")]
    [InlineData(ActionStatus.Done, true, "already done")]
    public void What_is_replaced_answered_or_done_is_neither_judged_nor_closed(ActionStatus status, bool seen, string says)
    {
        var action = Sample.Action();
        action.Progress = action.Progress with { Status = status, EvidenceSeen = seen, SupersededBy = "CEA2" };
        Assert.False(action.TakesJudgements);
        Assert.Contains(says, Sample.Only(action.Judge(1, CriterionState.Met, "Seen", [], Lead, Sample.Chart)), StringComparison.Ordinal);
        Assert.Contains(says, Sample.Only(action.AskToClose("Done", Lead, Sample.Chart)), StringComparison.Ordinal);
    }
}

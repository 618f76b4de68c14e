using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class ApprovingTests
{
    [Theory]
    [InlineData(PlanState.Draft)]
    [InlineData(PlanState.Submitted)]
    public void Correcting_an_approval_keeps_both_and_leaves_the_version_in_hand_in_hand(PlanState inHand)
    {
        var plan = Sample.Plan(PlanState.Approved, inHand);
        Assert.True(plan.CorrectApproval("1", "County Council", "Minute 10", Sample.Today, Sample.Officer("The wrong board")).IsGranted);
        Assert.Equal([("1", PlanState.Superseded, "Minute 9"), ("1", PlanState.Approved, "Minute 10"), ("1.1", inHand, null)], plan.Versions.Select(v => (v.Label, v.State, v.Decision)));
        Assert.Equal(("1.1", "Minute 10", "Minute 9"), (plan.Current.Label, plan.InForce!.Decision, plan.InForce.Corrects));
        Assert.Equal("The wrong board", plan.Versions[0].CorrectedBecause);
        if (inHand == PlanState.Submitted) { Assert.True(plan.Approve(plan.Version, "Minute 11", Sample.Today, Sample.Officer()).IsGranted); }
    }

    [Fact]
    public void An_approval_that_was_corrected_is_corrected_once_more()
    {
        var plan = Sample.Approved();
        plan.CorrectApproval("1", "County Council", "Minute 10", Sample.Today, Sample.Officer("The wrong board"));
        plan.CorrectApproval("1", "Cabinet", "Minute 9", Sample.Today, Sample.Officer("It was right"));
        Assert.Equal([PlanState.Superseded, PlanState.Superseded, PlanState.Approved], plan.Versions.Select(v => v.State));
        Assert.Equal("Minute 9", plan.Current.Decision);
    }
}

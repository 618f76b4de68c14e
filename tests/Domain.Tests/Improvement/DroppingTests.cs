using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class DroppingTests
{
    [Fact]
    public void A_draft_of_the_next_version_goes_and_the_version_in_force_stands()
    {
        var plan = Sample.Approved();
        var before = plan.Categories;
        Assert.NotNull(plan.StartVersion(null).Value);
        plan.Categories = [new Category("Z", "Another")];
        var dropped = plan.DropDraft(Sample.Officer("Begun by mistake")).Value!;
        Assert.Equal(("1.1", false, "Begun by mistake", "Draft of version 1.1 dropped"), (dropped.Label, dropped.IsWholePlan, dropped.Said, dropped.InWords));
        Assert.Equal((PlanState.Approved, null), (plan.Current.State, plan.UndoneAt));
        Assert.Equal(before, plan.Categories);
        Assert.Equal("1.1", plan.StartVersion(null).Value!.Label);
    }

    [Fact]
    public void A_plan_that_never_was_in_force_is_no_longer_shown()
    {
        var plan = new Plan { Id = Sample.Id(61), Code = "next", Title = "Next", Versions = [new PlanVersion { Label = "1" }] };
        var dropped = plan.DropDraft(Sample.Officer("Not wanted")).Value!;
        Assert.Equal((true, "Draft plan dropped"), (dropped.IsWholePlan, dropped.InWords));
        Assert.NotNull(plan.UndoneAt);
        Assert.Equal("There is no draft to drop.", Sample.Only(plan.DropDraft(Sample.Officer("Again"))));
    }

    [Fact]
    public void Only_whoever_runs_plans_drops_only_a_draft_and_says_why()
    {
        var plan = Sample.Approved();
        Assert.Equal("There is no draft to drop.", Sample.Only(plan.DropDraft(Sample.Officer("Why"))));
        plan.StartVersion(null);
        Assert.StartsWith("Your roles", Sample.Only(plan.DropDraft(Sample.By(Role.Lead, "Why"))), StringComparison.Ordinal);
        Assert.Equal("Say why the draft is dropped.", Sample.Only(plan.DropDraft(Sample.Officer())));
        plan.Submit("Cabinet", null, Sample.Officer());
        Assert.Equal("Version 1.1 is before Cabinet. Record what it decided.", Sample.Only(plan.DropDraft(Sample.Officer("Why"))));
    }

    [Fact]
    public void What_it_proposed_for_an_action_is_taken_back()
    {
        var (changed, added, leaving, untouched) = (Sample.Action(), Sample.Action("CEA2", id: 11), Sample.Action("CEA3", id: 12), Sample.Action("CEA4", id: 13));
        changed.Proposed = changed.Definition with { Action = "Otherwise" };
        added.ProposedPresence = true;
        leaving.ProposedPresence = false;
        Assert.Equal(["Proposal dropped with the draft of version 1.1", "Proposal dropped with the draft of version 1.1", "Proposal dropped with the draft of version 1.1", null], new[] { changed, added, leaving, untouched }.Select(action => action.DropProposal("1.1", Sample.Officer("Why"))?.InWords));
        Assert.All(new[] { changed, added, leaving }, action => Assert.Equal((null, null), (action.Proposed, action.ProposedPresence)));
        Assert.Equal([null, Sample.Today, null], new[] { changed, added, leaving }.Select(action => action.RemovedOn));
    }
}

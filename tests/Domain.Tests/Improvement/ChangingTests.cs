using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class ChangingTests
{
    [Fact]
    public void A_first_draft_is_changed_at_once()
    {
        var action = Sample.Action();
        var changed = Assert.IsType<ActionChanged>(action.Change(Sample.Definition("Publish two"), Sample.Plan(), Sample.Officer(), Sample.Chart).Value);
        Assert.Equal(["action"], changed.Fields);
        Assert.Equal("Publish two", action.Definition.Action);
        Assert.Null(action.Proposed);
    }

    [Fact]
    public void An_approved_plan_gets_a_proposal_that_comes_into_force_with_its_version()
    {
        var action = Sample.Action();
        var wanted = Sample.Definition() with { Response = Response.NoAction, ResponseReason = "Done elsewhere" };
        Assert.IsType<ChangeProposed>(action.Change(wanted, Sample.InDraft(), Sample.Officer("Asked by the board"), Sample.Chart).Value);
        Assert.Equal(Response.Act, action.Definition.Response);

        var happened = Assert.IsType<ActionChanged>(action.PutIntoForce(Sample.Today, Sample.Officer("Version 1.1")));
        Assert.Equal(["response", "reason for the response"], happened.Fields);
        Assert.Equal((Response.NoAction, ActionStatus.NoAction, null), (action.Definition.Response, action.Progress.Status, action.Proposed));
        Assert.Null(action.PutIntoForce(Sample.Today, Sample.Officer()));
    }

    [Fact]
    public void An_action_is_in_force_from_the_day_on_which_a_board_first_approved_it()
    {
        var action = Sample.Action();
        Assert.Null(action.Progress.InForceSince);
        Assert.Null(action.PutIntoForce(Sample.Today.AddDays(-90), Sample.Officer()));
        action.PutIntoForce(Sample.Today, Sample.Officer());
        Assert.Equal(Sample.Today.AddDays(-90), action.Progress.InForceSince);
        Assert.Equal(Sample.Today.AddDays(-90), ActionStanding.Of(action, Sample.Chart).InForceSince);
    }

    [Fact]
    public void A_proposal_that_is_changed_back_is_gone()
    {
        var action = Sample.Action();
        action.Change(Sample.Definition("Other"), Sample.InDraft(), Sample.Officer("Why"), Sample.Chart);
        Assert.IsType<ChangeProposed>(action.Change(Sample.Definition(), Sample.InDraft(), Sample.Officer(), Sample.Chart).Value);
        Assert.Null(action.Proposed);
    }

    [Theory]
    [InlineData(PlanState.Submitted, null, "It cannot change until the board has decided")]
    [InlineData(PlanState.Approved, "Why", "Start its next version")]
    public void Nothing_changes_while_a_board_decides_or_without_a_draft(PlanState state, string? reason, string says) =>
        Assert.Contains(says, Sample.Only(Sample.Action().Change(Sample.Definition("Other"), Sample.Plan(state), Sample.Officer(reason), Sample.Chart)), StringComparison.Ordinal);

    [Fact]
    public void A_change_needs_the_right_a_difference_and_for_the_board_a_reason()
    {
        Assert.StartsWith("Your roles do not let you", Sample.Only(Sample.Action().Change(Sample.Definition("Other"), Sample.Plan(), Sample.By(Role.Member), Sample.Chart)), StringComparison.Ordinal);
        Assert.Equal("Nothing was changed.", Sample.Only(Sample.Action().Change(Sample.Definition(), Sample.Plan(), Sample.Officer(), Sample.Chart)));
        Assert.Equal("Nothing was changed.", Sample.Only(Sample.Action().Change(Sample.Definition(), Sample.InDraft(), Sample.Officer(), Sample.Chart)));
        Assert.Contains("the board will read it", Sample.Only(Sample.Action().Change(Sample.Definition("Other"), Sample.InDraft(), Sample.Officer(), Sample.Chart)), StringComparison.Ordinal);
        Assert.Contains("what will be done", Sample.Only(Sample.Action().Change(Sample.Definition(" "), Sample.Plan(), Sample.Officer(), Sample.Chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_draft_would_add_is_changed_at_once()
    {
        var action = Sample.Action();
        action.ProposedPresence = true;
        Assert.IsType<ActionChanged>(action.Change(Sample.Definition("Other"), Sample.InDraft(), Sample.Officer(), Sample.Chart).Value);
        Assert.Equal(["added to the plan"], Assert.IsType<ActionChanged>(action.PutIntoForce(Sample.Today, Sample.Officer())).Fields);
        Assert.Null(action.ProposedPresence);
    }

    [Fact]
    public void Taking_out_is_at_once_in_a_first_draft_and_proposed_afterwards()
    {
        var first = Sample.Action();
        Assert.IsType<ActionRemoved>(first.Remove(Sample.Plan(), Sample.Officer("Twice in the plan")).Value);
        Assert.Equal(Sample.Today, first.RemovedOn);

        var later = Sample.Action();
        Assert.IsType<ChangeProposed>(later.Remove(Sample.InDraft(), Sample.Officer("Twice")).Value);
        Assert.Null(later.RemovedOn);
        Assert.Contains("taken out already", Sample.Only(later.Remove(Sample.InDraft(), Sample.Officer("Twice"))), StringComparison.Ordinal);
        Assert.IsType<ActionRemoved>(later.PutIntoForce(Sample.Today, Sample.Officer("Version 1.1")));
        Assert.Equal(Sample.Today, later.RemovedOn);

        var added = Sample.Action();
        added.ProposedPresence = true;
        Assert.IsType<ActionRemoved>(added.Remove(Sample.InDraft(), Sample.Officer("A slip")).Value);
    }

    [Fact]
    public void Taking_out_needs_the_right_a_reason_and_a_draft()
    {
        Assert.StartsWith("Your roles", Sample.Only(Sample.Action().Remove(Sample.Plan(), Sample.By(Role.Lead, "Why"))), StringComparison.Ordinal);
        Assert.Contains("why", Sample.Only(Sample.Action().Remove(Sample.Plan(), Sample.Officer())), StringComparison.Ordinal);
        Assert.Contains("Start the next version", Sample.Only(Sample.Action().Remove(Sample.Approved(), Sample.Officer("Why"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_code_keeps_the_old_one_and_is_never_used_twice()
    {
        var action = Sample.Action();
        var recoded = action.Recode("CEB9", ["CEB1"], Sample.Officer()).Value!;
        Assert.Equal(("CEA1", "CEB9"), (recoded.From, recoded.To));
        Assert.True(action.IsOrWas("cea1"));
        Assert.False(action.IsOrWas("CEB1"));
        Assert.Contains("never used twice", Sample.Only(action.Recode("ceb1", ["CEB1"], Sample.Officer())), StringComparison.Ordinal);
        Assert.Contains("already", Sample.Only(action.Recode("CEB9", [], Sample.Officer())), StringComparison.Ordinal);
        Assert.Contains("without spaces", Sample.Only(action.Recode("CE B", [], Sample.Officer())), StringComparison.Ordinal);
        Assert.StartsWith("Your roles", Sample.Only(action.Recode("X1", [], Sample.By(Role.Lead))), StringComparison.Ordinal);
    }

    [Fact]
    public void One_action_takes_the_place_of_another()
    {
        var (old, other) = (Sample.Action(), Sample.Action("CEA2", id: 11));
        var happened = old.Supersede(other, Sample.Officer("Merged")).Value!;
        Assert.Equal(("CEA2", "Merged", "Superseded by CEA2"), (happened.By, happened.Said, happened.InWords));
        Assert.Equal((ActionStatus.Superseded, "CEA2"), (old.Progress.Status, old.Progress.SupersededBy));
        Assert.Contains("already replaced", Sample.Only(old.Supersede(other, Sample.Officer("Again"))), StringComparison.Ordinal);
        Assert.Contains("was itself replaced", Sample.Only(Sample.Action("CEA3", id: 12).Supersede(old, Sample.Officer("Again"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_is_replaced_only_by_another_that_is_in_its_plan_and_with_a_reason()
    {
        var (action, other) = (Sample.Action(), Sample.Action("CEA2", id: 11));
        Assert.StartsWith("Your roles", Sample.Only(action.Supersede(other, Sample.By(Role.Lead, "Why"))), StringComparison.Ordinal);
        Assert.Contains("another action", Sample.Only(action.Supersede(null, Sample.Officer("Why"))), StringComparison.Ordinal);
        Assert.Contains("cannot replace itself", Sample.Only(action.Supersede(action, Sample.Officer("Why"))), StringComparison.Ordinal);
        Assert.Contains("why", Sample.Only(action.Supersede(other, Sample.Officer())), StringComparison.Ordinal);
        other.RemovedOn = Sample.Today;
        Assert.Contains("another action", Sample.Only(action.Supersede(other, Sample.Officer("Why"))), StringComparison.Ordinal);
        (other.RemovedOn, other.ProposedPresence) = (null, true);
        Assert.Contains("another action", Sample.Only(action.Supersede(other, Sample.Officer("Why"))), StringComparison.Ordinal);
        var elsewhere = new ImprovementAction { Id = Sample.Id(77), PlanId = Sample.Id(51), Code = "X1", Definition = Sample.Definition() };
        Assert.Contains("another action", Sample.Only(action.Supersede(elsewhere, Sample.Officer("Why"))), StringComparison.Ordinal);
        action.Progress = action.Progress with { Status = ActionStatus.Done, EvidenceSeen = true };
        other.ProposedPresence = null;
        Assert.Contains("Open it again first", Sample.Only(action.Supersede(other, Sample.Officer("Why"))), StringComparison.Ordinal);
    }
}

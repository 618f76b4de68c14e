using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class AddingTests
{
    private static string Refused(string? code, Plan plan, Actor actor, ActionDefinition? definition = null, params ImprovementAction[] others)
    {
        var outcome = ImprovementAction.Add(Sample.Id(20), code, definition ?? Sample.Definition(), plan, others, actor, out var added);
        Assert.Null(added);
        return Sample.Only(outcome);
    }

    [Fact]
    public void A_first_draft_gets_it_at_once_after_the_others()
    {
        var outcome = ImprovementAction.Add(Sample.Id(20), "CEA2", Sample.Definition("More"), Sample.Plan(), [Sample.Action()], Sample.Officer(), out var added);
        Assert.Equal(("CEA2", 11, null, ActionStatus.NotStarted), (added!.Code, added.Order, added.ProposedPresence, added.Progress.Status));
        Assert.Equal(("More", "Improvement plan"), (outcome.Value!.Title, outcome.Value.Plan));
    }

    [Fact]
    public void Afterwards_it_is_proposed_with_a_reason()
    {
        ImprovementAction.Add(Sample.Id(20), "CEA2", Sample.Definition(), Sample.InDraft(), [], Sample.Officer("A gap"), out var added);
        Assert.True(added!.ProposedPresence);
        Assert.Contains("the board will read it", Refused("CEA2", Sample.InDraft(), Sample.Officer()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_was_ever_used_is_refused()
    {
        var former = Sample.Action();
        former.FormerCodes = ["OLD1"];
        former.RemovedOn = Sample.Today;
        Assert.Contains("never used twice", Refused("old1", Sample.Plan(), Sample.Officer(), null, former), StringComparison.Ordinal);
        Assert.Contains("Give the action a code", Refused(" ", Sample.Plan(), Sample.Officer()), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_draft_takes_actions_and_only_from_who_may()
    {
        Assert.StartsWith("Your roles", Refused("X1", Sample.Plan(), Sample.By(Role.Lead)), StringComparison.Ordinal);
        Assert.Contains("until the board has decided", Refused("X1", Sample.Plan(PlanState.Submitted), Sample.Officer()), StringComparison.Ordinal);
        Assert.Contains("next version", Refused("X1", Sample.Approved(), Sample.Officer("Why")), StringComparison.Ordinal);
        Assert.Contains("themes", Refused("X1", Sample.Plan(), Sample.Officer(), Sample.Definition() with { Theme = 9 }), StringComparison.Ordinal);
    }
}

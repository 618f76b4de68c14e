using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Improvement;

public class HandingOverTests
{
    private readonly Post _from = new() { Id = Id(1), Title = "Head of Consultation" };
    private readonly Post _to = new() { Id = Id(2), Title = "Head of Highways" };

    private PostChart Chart => new([_from, _to], []);

    private static ImprovementAction Action() => new()
    {
        Id = Id(9),
        PlanId = Id(8),
        Code = "CEA1",
        Definition = new ActionDefinition { Action = "Report", Leads = [new Lead("HC", Id(1)), new Lead("Leader")], Steps = [new Step(1, "Draft", new Lead("HC", Id(1))), new Step(2, "Publish")] },
        Progress = new ActionProgress { Status = ActionStatus.OnTrack, AcceptedBy = new Dictionary<Guid, DateOnly> { [Id(1)] = Today } },
    };

    [Fact]
    public void An_action_handed_over_is_led_by_the_other_post_in_the_draft_too_and_waits_for_its_answer()
    {
        var action = Action();
        action.Proposed = action.Definition with { Action = "Report twice" };
        var handed = action.HandOver(Id(1), _to, As(Role.Administrator, "leaves"), Chart).Value!;
        Assert.Equal(("Handed over from Head of Consultation to Head of Highways", "leaves"), (handed.InWords, handed.Said));
        Assert.Equal([new Lead("Head of Highways", Id(2)), new Lead("Leader")], action.Definition.Leads);
        Assert.Equal(Id(2), action.Definition.Steps[0].Lead!.PostId);
        Assert.Null(action.Definition.Steps[1].Lead);
        Assert.Equal(Id(2), action.Proposed.Leads[0].PostId);
        Assert.Empty(action.Progress.AcceptedBy);
        Assert.True(ActionStanding.Of(action, Chart).AcceptanceWaits);
    }

    [Fact]
    public void A_post_that_leads_already_is_named_once()
    {
        var action = Action();
        action.Definition = action.Definition with { Leads = [new Lead("HC", Id(1)), new Lead("HH", Id(2))] };
        Assert.NotNull(action.HandOver(Id(1), _to, Organiser, Chart).Value);
        Assert.Equal(new Lead("HH", Id(2)), Assert.Single(action.Definition.Leads));
    }

    [Fact]
    public void The_new_holder_of_the_same_post_is_asked_to_accept()
    {
        var action = Action();
        var asked = action.HandOver(Id(1), _from, As(Role.PerformanceOfficer, "New holder"), Chart).Value!;
        Assert.Equal(("New holder of Head of Consultation is asked to accept", "New holder"), (asked.InWords, asked.Said));
        Assert.Equal(Id(1), action.Definition.Leads[0].PostId);
        Assert.Empty(action.Progress.AcceptedBy);
    }

    [Fact]
    public void Whoever_begins_in_a_post_is_asked_once_and_their_own_acceptance_stands()
    {
        var action = Action();
        Assert.Null(action.AskNewHolder(_to, Today.AddDays(1), Member));
        Assert.Null(action.AskNewHolder(_from, Today, Member));
        Assert.Equal("New holder of Head of Consultation is asked to accept", action.AskNewHolder(_from, Today.AddDays(1), Member)!.InWords);
        Assert.Null(action.AskNewHolder(_from, Today.AddDays(1), Member));
        Assert.True(ActionStanding.Of(action, Chart).AcceptanceWaits);
        var closed = Action();
        closed.Progress = closed.Progress with { Status = ActionStatus.Done };
        Assert.Null(closed.AskNewHolder(_from, Today.AddDays(1), Member));
    }

    [Fact]
    public void A_year_that_nobody_means_is_said_beside_its_field()
    {
        var officer = As(Role.PerformanceOfficer);
        var problems = Action().Record(new ActionUpdate(ActionStatus.OnTrack, "Goes on", new DateOnly(2207, 3, 31), new DateOnly(2101, 1, 1)), 600, officer, Chart).Problems;
        Assert.Equal([("ExpectedFinish", "Enter a year between 1974 and 2100."), ("NextReview", "Enter a year between 1974 and 2100.")], problems.Select(problem => (problem.Field, problem.Message)));
        Assert.DoesNotContain(Action().Record(new ActionUpdate(ActionStatus.OnTrack, "Goes on", new DateOnly(2100, 12, 31)), 600, officer, Chart).Problems, problem => problem.Field == "ExpectedFinish");
    }

    [Fact]
    public void What_cannot_be_handed_over_is_refused_in_words()
    {
        var action = Action();
        Assert.Equal("", Assert.Single(action.HandOver(Id(1), _to, Member, Chart).Problems).Field);
        Assert.Contains("not led", Assert.Single(action.HandOver(Id(2), _to, Organiser, Chart).Problems).Message, StringComparison.Ordinal);
        _to.EndedOn = Today;
        Assert.Equal("To", Assert.Single(action.HandOver(Id(1), _to, Organiser, Chart).Problems).Field);
        action.RemovedOn = Today;
        Assert.Contains("closed", Assert.Single(action.HandOver(Id(1), _from, Organiser, Chart).Problems).Message, StringComparison.Ordinal);
        (action.RemovedOn, action.Progress) = (null, action.Progress with { Status = ActionStatus.Done });
        Assert.Contains("closed", Assert.Single(action.HandOver(Id(1), _from, Organiser, Chart).Problems).Message, StringComparison.Ordinal);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class UpdatingTests
{
    private static readonly DateOnly Later = Sample.Today.AddDays(40);

    private static ImprovementAction Ongoing(string words = "Ongoing", DateOnly? due = null) =>
        Sample.Action(definition: Sample.Definition() with { Timescale = new Timescale { Text = words, Kind = TimescaleKind.Ongoing, Due = due } });

    private static Outcome<ActionUpdated> Record(ImprovementAction action, ActionUpdate update) => action.Record(update, 600, Sample.Officer(), Sample.Chart);

    [Fact]
    public void What_a_lead_reports_while_a_change_is_proposed_stands_after_the_board_approved_the_change()
    {
        var action = Sample.Action(definition: Sample.Definition() with { Monitoring = [new MonitoringRoute(1, "Report", EveryMonths: 3, NextDue: Sample.Today)] });
        action.Change(action.Definition with { Action = "Publish two" }, Sample.InDraft(), Sample.Officer("Why"), Sample.Chart);
        Assert.True(Record(action, ActionUpdate.Same(action) with { NextReview = Later }).IsGranted);
        Assert.True(action.Report(new RouteReport(1, Sample.Today, true, null), null, Sample.Officer(), Sample.Chart).IsGranted);

        Assert.Equal(["action"], Assert.IsType<ActionChanged>(action.PutIntoForce(Sample.Today, Sample.Officer())).Fields);
        Assert.Equal((Later, Sample.Today.AddMonths(3)), (action.Definition.NextReview, action.Definition.Monitoring[0].NextDue));
    }

    [Fact]
    public void A_proposal_that_says_no_more_than_what_came_about_is_gone()
    {
        var action = Ongoing();
        action.Change(action.Definition with { NextReview = Later }, Sample.InDraft(), Sample.Officer("Why"), Sample.Chart);
        Record(action, ActionUpdate.Same(action) with { NextReview = Later });
        Assert.Null(action.Proposed);
    }

    [Theory]
    [InlineData("Ongoing", null)]
    [InlineData("Ongoing until March 2010", "2010-03-31")]
    public void What_never_falls_due_is_open_ended_and_its_update_asks_for_the_next_review(string words, string? due)
    {
        var action = Ongoing(words, due is null ? null : DateOnly.Parse(due, null));
        Assert.True(ActionStanding.Of(action, Sample.Chart).OpenEnded);
        Assert.Contains(words, Sample.Only(Record(action, new ActionUpdate(ActionStatus.OnTrack))), StringComparison.Ordinal);
        Assert.True(Record(action, new ActionUpdate(ActionStatus.OnTrack, NextReview: Later)).IsGranted);
        Assert.False(ActionStanding.Of(action, Sample.Chart).OpenEnded);
    }

    [Fact]
    public void A_milestone_that_was_reached_is_no_end_any_more()
    {
        var action = Ongoing();
        action.Definition = action.Definition with { Steps = [new Step(1, "Begin", Due: Sample.Today)] };
        Assert.False(ActionStanding.Of(action, Sample.Chart).OpenEnded);
        action.Reach(1, Sample.Today, Sample.Officer(), Sample.Chart);
        Assert.True(ActionStanding.Of(action, Sample.Chart).OpenEnded);
        var subject = new XRaySubject { Plan = Sample.Approved(), Actions = [action], Chart = Sample.Chart, HeldPosts = new HashSet<Guid>(), KnownAcronyms = [], Today = Sample.Today };
        Assert.Contains(XRay.Of(subject), finding => finding.Check == XRayCheck.NoDate);
    }

    [Fact]
    public void A_date_that_is_emptied_is_no_longer_there()
    {
        var action = Sample.Action();
        Record(action, new ActionUpdate(ActionStatus.OnTrack, ExpectedFinish: Later, NextReview: Later));
        Assert.Equal((Later, Later), (action.Progress.ExpectedFinish, action.Definition.NextReview));
        Record(action, ActionUpdate.Same(action));
        Assert.Equal((Later, Later), (action.Progress.ExpectedFinish, action.Definition.NextReview));
        Assert.Contains("expect to finish", Sample.Only(Record(action, new ActionUpdate(ActionStatus.AtRisk, "Stuck"))), StringComparison.Ordinal);
        Record(action, new ActionUpdate(ActionStatus.OnTrack));
        Assert.Equal((null, null), (action.Progress.ExpectedFinish, action.Definition.NextReview));
    }

    [Fact]
    public void Another_status_withdraws_the_closing_that_waits()
    {
        var action = Sample.Action();
        action.Progress = action.Progress with { Status = ActionStatus.OnTrack, Closing = new ClosingRequest(Sample.Id(3), "Post", Sample.Today, "Done") };
        Record(action, ActionUpdate.Same(action));
        Assert.NotNull(action.Progress.Closing);
        Assert.Contains("withdrawn", Record(action, new ActionUpdate(ActionStatus.Deferred, Decision: "Minute 3")).Value!.InWords, StringComparison.Ordinal);
        Assert.Contains("Nobody has asked", Sample.Only(action.ApproveClosing(0, null, Sample.Officer(), Sample.Chart)), StringComparison.Ordinal);
    }
}

using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class SchedulingTests
{
    private static readonly Stage[] Stages = [new(1, "Design", On("2026-12-01")), new(2, "", null)];

    [Fact]
    public void Milestones_are_set_freely_before_approval_and_by_forecast_after()
    {
        var project = Proposed();
        Assert.Equal(("Stages and milestones were set", "Added: Milestone 1, by 1 December 2026\nAdded: Milestone 2, by 1 February 2027"), Happened(project.Schedule(Stages, [By(1, "2026-12-01", "2026-12-01"), By(2, "2027-02-01", after: 1), new() { Key = 3, Title = " ", Baseline = default }], null, Chart, HeadOfContact)));
        Assert.Null(project.Milestones[0].Forecast);
        Assert.Equal("Milestone 1: baseline moved from 1 December 2026 to 2 December 2026", Happened(project.Schedule(Stages, [By(1, "2026-12-02"), By(2, "2027-02-01", after: 1)], null, Chart, Officer)).Item2);
        Happened(project.Approve(1, true, null, null, Clerk));
        Assert.Equal("Milestones[0].Baseline", Fault(project.Schedule(Stages, [By(1, "2026-12-09"), By(2, "2027-02-01", after: 1)], null, Chart, Officer)).Item1);
        Assert.Equal(("Change", "“Milestone 1” goes only by a change that was approved."), Fault(project.Schedule(Stages, [By(2, "2027-02-01")], null, Chart, Officer)));
        Assert.Equal("Milestone 1: expected on 9 December 2026", Happened(project.Schedule(Stages, [By(1, "2026-12-02", "2026-12-09"), By(2, "2027-02-01", after: 1)], null, Chart, Officer)).Item2);
        Assert.Equal("Milestone 1: reached on 20 November 2026\nMilestone 1: expected on 2 December 2026\nMilestone 2: now called Go live\nGo live: placed anew", Happened(project.Schedule(Stages, [By(1, "2026-12-02", null, "2026-11-20"), By(2, "2027-02-01") with { Title = "Go live", Stage = 1 }], null, Chart, Officer)).Item2);
        Assert.Equal("Milestone 1: not reached after all", Happened(project.Schedule(Stages, [By(1, "2026-12-02"), By(2, "2027-02-01") with { Title = "Go live", Stage = 1 }], null, Chart, Officer)).Item2);
        Assert.Equal(("", "Nothing was changed."), Fault(project.Schedule(Stages, project.Milestones, null, Chart, Officer)));
        Assert.Equal(("Stages and milestones were set", null), Happened(project.Schedule([new(1, "Design and build", null)], project.Milestones, null, Chart, Officer)));
    }

    [Fact]
    public void A_baseline_moves_by_a_change_that_was_approved()
    {
        var project = Running(By(1, "2026-12-01"), By(2, "2026-12-24"));
        Assert.Equal(("Change 1 was asked for", "Two months more"), Happened(project.AskChange("Two months more", "The supplier failed", "Ends in February; £20,000", Chart, HeadOfContact)));
        Milestone[] moved = [By(1, "2027-02-01")];
        Assert.Equal("Choose a change that was approved.", Faults(project.Schedule(Stages, moved, 1, Chart, Officer)).First().Item2);
        Assert.Equal(("Change 1 was refused", "The board said no"), Happened(project.DecideChange(1, false, "The board said no", Clerk)));
        Happened(project.AskChange("Two months", "As before", "As before", Chart, HeadOfContact));
        Assert.Equal([("IsApproved", "Say whether it was approved."), ("Decision", "Say who decided it, and how.")], Faults(project.DecideChange(2, null, null, Clerk)));
        Assert.Equal(("Change 2 was approved", "The board, on appeal"), Happened(project.DecideChange(2, true, "The board, on appeal", Clerk)));
        Assert.Equal(("", "This change was decided already."), Fault(project.DecideChange(2, true, "x", Clerk)));
        Assert.Equal(("", "There is no such change."), Fault(project.DecideChange(9, true, "x", Clerk)));
        Assert.Equal("Taken out: Milestone 2\nMilestone 1: baseline moved from 1 December 2026 to 1 February 2027", Happened(project.Schedule(Stages, moved, 2, Chart, Officer)).Item2);
        Assert.Equal(["What", "Why", "Effect"], project.AskChange("", null, " ", Chart, Officer).Problems.Select(problem => problem.Field));
        Refused(project.AskChange("a", "b", "c", Chart, Lead with { Posts = new HashSet<Guid>() }));
        Refused(project.DecideChange(1, true, "x", HeadOfContact));
    }

    [Fact]
    public void What_cannot_be_stands_beside_its_box()
    {
        var project = Proposed();
        var outcome = project.Schedule([new(1, new('a', 201), null)], [
            new() { Key = 1, Title = new('a', 201), Baseline = default },
            By(2, "2026-12-01", null, "2026-11-24", 2) with { Stage = 2 },
            By(3, "2026-12-01", null, null, 9) with { Starts = On("2026-12-02") },
        ], null, Chart, Officer);
        Assert.Equal(["Stages[0].Title", "Milestones[0].Title", "Milestones[0].Baseline", "Milestones[1].Actual", "Milestones[1].Stage", "Milestones[1].After", "Milestones[2].Starts", "Milestones[2].After"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal("These wait for each other, so that none can begin: “Milestone 1” and “Milestone 2”.", Fault(project.Schedule(Stages, [By(1, "2026-12-01", after: 2), By(2, "2026-12-02", after: 1), By(3, "2026-12-03")], null, Chart, Officer)).Item2);
        Refused(project.Schedule(Stages, [], null, Chart, Somebody.As(Role.Lead)));
        Happened(project.Move(ProjectState.Stopped, "x", Officer));
        Assert.Equal("", Fault(project.Schedule(Stages, [], null, Chart, Officer)).Item1);
        Assert.Equal("", Fault(project.AskChange("a", "b", "c", Chart, Officer)).Item1);
    }

    [Fact]
    public void A_stage_that_was_reviewed_stays()
    {
        var project = Running(By(1, "2026-12-01"));
        Happened(project.Review(1, StageVerdict.GoOn, null, Pat.Id, null, Clerk));
        Assert.Equal(("Stages[0].Title", "This stage was reviewed: it cannot be taken out."), Fault(project.Schedule([new(1, "", null)], project.Milestones, null, Chart, Officer)));
    }

    [Fact]
    public void The_end_hangs_on_the_chain_without_slack()
    {
        // 1 → 2 → 4 is driving; 3 could be 13 days later.
        var schedule = ProjectSchedule.Of([By(4, "2027-03-01", null, null, 2, 3), By(1, "2026-12-01") with { Starts = On("2026-11-01") }, By(2, "2027-01-31", null, null, 1), By(3, "2027-01-18", null, null, 1), By(5, "2027-02-01")]);
        Assert.Equal([(1, "2026-11-01", 0, true), (3, "2026-12-01", 13, false), (2, "2026-12-01", 0, true), (5, "2027-02-01", 28, false), (4, "2027-01-31", 0, true)],
            schedule.Select(each => (each.Milestone.Key, each.Begins.ToString("O", System.Globalization.CultureInfo.InvariantCulture), each.Slack, each.IsCritical)));
        Assert.Empty(ProjectSchedule.Of([]));
        Assert.False(ProjectSchedule.Of([By(1, "2026-12-01", null, "2026-11-20")]).Single().IsCritical);
    }

    [Fact]
    public void What_begins_before_what_it_waits_for_is_reached_has_slack_below_nought()
    {
        var schedule = ProjectSchedule.Of([By(1, "2026-12-20"), By(2, "2027-01-01", null, null, 1) with { Starts = On("2026-12-10") }]);
        Assert.Equal([-10, 0], schedule.Select(each => each.Slack));
        Assert.Equal(On("2026-12-15"), ProjectSchedule.Of([By(1, "2026-12-20"), By(2, "2026-12-15", null, null, 1, 7)]).Single(each => each.Milestone.Key == 2).Begins);
    }

    [Fact]
    public void Something_always_is_critical_and_nothing_slips_past_the_end() =>
        Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Gen.Choose(0, 255))), HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool HoldsFor(IList<int> days)
    {
        var start = On("2027-01-01");
        var milestones = days.Take(12).Index().Select(each => new Milestone { Key = each.Index + 1, Title = "x", Baseline = start.AddDays((each.Index * 30) + (each.Item % 30)), After = each.Index > 0 && each.Item % 2 == 0 ? [each.Index] : [] }).ToList();
        var schedule = ProjectSchedule.Of(milestones);
        var end = milestones.Max(each => each.Finish);
        return schedule.Any(each => each.IsCritical) && schedule.All(each => each.Slack >= 0 && each.Milestone.Finish.AddDays(each.Slack) <= end && each.Begins <= each.Milestone.Finish);
    }
}

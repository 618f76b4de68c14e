using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class ReportingTests
{
    [Fact]
    public void The_lead_says_how_it_stands_and_doubt_says_what_stands_in_the_way()
    {
        var project = Running(By(1, "2026-12-20"));
        Assert.Equal(("Reported: Likely", "Design is agreed"), Happened(project.Report(Confidence.Green, "Design is agreed", null, null, 12_000, Chart, HeadOfContact)));
        Assert.Equal(12_000, project.Spent);
        Assert.Equal([("Confidence", "Say how sure it is."), ("DoneWords", "Say what was done since the last report."), ("Spent", "Give an amount of nought or more.")], Faults(project.Report(null, "", null, null, -1, Chart, HeadOfContact)));
        Assert.Equal(("Issues", "Say what stands in the way, what is done about it, and by when."), Fault(project.Report(Confidence.Amber, "Little", null, " ", null, Chart, HeadOfContact)));
        Assert.Equal(("Confidence changed from Likely to Unlikely", "No builder"), Happened(project.Report(Confidence.Red, "Nothing", "A builder", "No builder", null, Chart, HeadOfContact)));
        Assert.Equal(12_000, project.Spent);
        Assert.Equal(["NextWords"], project.Report(Confidence.Green, "a", new('a', 4001), null, null, Chart, HeadOfContact).Problems.Select(problem => problem.Field));
        Refused(project.Report(Confidence.Green, "a", null, null, null, Chart, Clerk));
        Happened(project.Move(ProjectState.Stopped, "x", Officer));
        Assert.Equal("", Fault(project.Report(Confidence.Green, "a", null, null, null, Chart, Officer)).Item1);
    }

    [Fact]
    public void A_review_goes_on_asks_again_or_stops()
    {
        var project = Running(By(1, "2026-12-20"));
        Assert.Equal([("Stage", "Choose a stage of this project."), ("Verdict", "Say what the review came to."), ("On", "It cannot have been held after today.")], Faults(project.Review(9, null, On("2026-11-24"), null, null, Clerk)));
        Assert.Equal(("Words", "Say on what conditions, what is to be done again, or why it stops."), Fault(project.Review(1, StageVerdict.GoOnIf, null, null, "", Clerk)));
        Assert.Equal(("The stage “Design” was reviewed: Go on", null), Happened(project.Review(1, StageVerdict.GoOn, On("2026-11-20"), Pat.Id, null, Clerk)));
        Assert.Equal(("The stage “Design” was reviewed: Do the stage again", "No users asked"), Happened(project.Review(1, StageVerdict.Again, null, Pat.Id, "No users asked", Clerk)));
        Happened(project.Move(ProjectState.Paused, "x", Officer));
        Assert.Equal(("The stage “Design” was reviewed: Stop", "It cannot be done"), Happened(project.Review(1, StageVerdict.Stop, null, Pat.Id, "It cannot be done", Clerk)));
        Assert.Equal((ProjectState.Stopped, "The review of “Design” stopped it: It cannot be done"), (project.State, project.StateBecause));
        Assert.Equal(("", "Stages are reviewed while a project runs."), Fault(project.Review(1, StageVerdict.GoOn, null, null, null, Clerk)));
        Refused(project.Review(1, StageVerdict.GoOn, null, null, null, HeadOfContact));
        Assert.Equal(["Go on", "Go on, on conditions", "Do the stage again", "Stop"], Enum.GetValues<StageVerdict>().Select(verdict => verdict.InWords()));
    }

    [Fact]
    public void What_it_is_to_bring_and_depends_on_is_said()
    {
        var project = Running();
        var other = Proposed(Pid79 with { Pid = "80" }, project);
        Assert.Equal(("What it is to bring was set: one benefit; what it depends on: 1", null), Happened(project.Aim(
            [new() { Key = 9, Words = " Calls are answered sooner ", MeasureId = Calls, Value = 80, By = On("2027-03-31") }, new() { Key = 2, Words = "" }],
            [new() { Key = 7, Words = "The new telephones", ProjectId = other.Id }, new() { Key = 8, Words = "" }], [project, other], Chart, HeadOfContact)));
        Assert.Equal((1, "Calls are answered sooner", 1), (project.Benefits[0].Key, project.Benefits[0].Words, project.Dependencies[0].Key));
        Assert.Equal(["Benefits[0].Words", "Benefits[1].Words", "Benefits[2].MeasureId", "Dependencies[0].Words", "Dependencies[1].ProjectId", "Dependencies[2].ProjectId", "Dependencies[3].Words"], project.Aim(
            [new() { Key = 1, Words = "", MeasureId = Calls }, new() { Key = 2, Words = "", Came = "It came" }, new() { Key = 3, Words = "a", Value = 3 }],
            [new() { Key = 1, Words = "", ProjectId = other.Id }, new() { Key = 2, Words = "a", ProjectId = project.Id }, new() { Key = 3, Words = "a", ProjectId = Somebody.Id(99) }, new() { Key = 4, Words = new('a', 4001) }], [project, other], Chart, Officer).Problems.Select(problem => problem.Field));
        Refused(project.Aim([], [], [], Chart, Clerk));
    }

    [Fact]
    public void Projects_do_not_wait_for_each_other_in_a_ring()
    {
        var project = Running();
        var second = Proposed(Pid79 with { Pid = "80", Title = "Telephones" }, project);
        var third = Proposed(Pid79 with { Pid = "81", Title = "Cables" }, project, second);
        IReadOnlyList<Dependency> On(Project of, bool met = false) => [new() { Key = 1, Words = "It is there", ProjectId = of.Id, IsMet = met }];
        Happened(project.Aim([], On(second), [project, second, third], Chart, Officer));
        Happened(second.Aim([], On(third), [project, second, third], Chart, Officer));
        Assert.Equal(("Dependencies[0].ProjectId", "That project waits for this one already: PID 79 One front door and PID 80 Telephones. Neither could begin."), Fault(third.Aim([], On(project), [project, second, third], Chart, Officer)));
        Happened(third.Aim([], On(project, met: true), [project, second, third], Chart, Officer));
        Assert.Null(Dependency.Ring(Somebody.Id(98), project.Id, [project, second, third]));
        Assert.Null(Dependency.Ring(Somebody.Id(98), Somebody.Id(97), [project]));
    }

    [Fact]
    public void A_standing_is_the_worse_of_what_is_said_and_what_the_days_say_and_gives_its_reason()
    {
        var project = Running(By(1, "2026-10-01", "2026-11-10"), By(2, "2026-12-20", "2027-03-01"), By(3, "2026-10-01", null, "2026-10-02"));
        Happened(project.Report(Confidence.Green, "All well", null, null, null, Chart, HeadOfContact));
        var standing = ProjectStanding.Of(project, Somebody.Today);
        Assert.Equal((Confidence.Green, Confidence.Red, Confidence.Red), (standing.Said, standing.ByDays, standing.Worse));
        Assert.Equal("Its lead said “likely” on 23 November 2026; “Milestone 1” was expected on 10 November 2026 and is not reached.", standing.Because);
        Assert.Equal((1, 2, On("2026-12-20"), On("2027-03-01"), false), (standing.Next!.Key, standing.Worst!.Key, standing.BaselineEnd, standing.ExpectedEnd, standing.IsStale));
        Assert.True(ProjectStanding.Of(project, Somebody.Today.AddDays(ProjectStanding.ReportDays + 1)).IsStale);
    }

    [Theory]
    [InlineData("2026-12-20", null, null, "“Milestone 1” is expected", 1)]
    [InlineData("2026-11-28", Confidence.Red, Confidence.Red, "no milestone is late or expected more than 14 days after its baseline", 0)]
    public void The_days_alone_say_likely_in_doubt_or_unlikely(string forecast, Confidence? said, Confidence? worse, string words, int byDays)
    {
        var project = Running(By(1, "2026-11-25", forecast));
        if (said is { } confidence) { Happened(project.Report(confidence, "a", null, "b", null, Chart, HeadOfContact)); }
        var standing = ProjectStanding.Of(project, Somebody.Today);
        Assert.Equal((Confidence)byDays, standing.ByDays);
        Assert.Equal(worse ?? (Confidence)byDays, standing.Worse);
        Assert.Contains(words, standing.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_which_nothing_is_known_says_so()
    {
        var standing = ProjectStanding.Of(Proposed(), Somebody.Today);
        Assert.Equal("Nobody has said how it stands; it has no milestones.", standing.Because);
        Assert.Equal((null, null, null, null, null), (standing.Worse, standing.Next, standing.Worst, standing.BaselineEnd, standing.ExpectedEnd));
        Assert.Equal(Confidence.Amber, ProjectStanding.Of(Running(By(1, "2026-11-22")), Somebody.Today).ByDays);
        Assert.Equal(["Likely", "In doubt", "Unlikely"], Enum.GetValues<Confidence>().Select(each => each.InWords()));
        Assert.All(Enum.GetValues<Confidence>(), each => Assert.Contains("it", each.Meaning(), StringComparison.Ordinal));
    }
}

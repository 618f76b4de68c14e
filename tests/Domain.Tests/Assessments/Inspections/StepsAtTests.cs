using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class StepsAtTests
{
    private static Dictionary<string, (StepState State, string Why)> At(Inspection inspection, string today) =>
        inspection.StepsAt(inspection.Planned(Days)!, On(today)).ToDictionary(each => each.Step.Key, each => (each.State, each.Why));

    [Theory]
    [InlineData("2026-10-01", "documents", StepState.Next)]
    [InlineData("2026-10-01", "on-site", StepState.Ahead)]
    [InlineData("2026-11-02", "documents", StepState.Past)]
    [InlineData("2026-11-02", "on-site", StepState.Now)]
    [InlineData("2026-11-06", "on-site", StepState.Now)]
    [InlineData("2026-11-06", "draft", StepState.Next)]
    [InlineData("2026-11-07", "on-site", StepState.Past)]
    [InlineData("2030-01-01", "action-plan", StepState.Past)]
    public void A_step_is_past_or_now_or_next_or_to_come(string today, string key, StepState state) => Assert.Equal((state, ""), At(New(), today)[key]);

    [Fact]
    public void A_step_is_late_where_it_is_known_that_it_was_not_done()
    {
        var inspection = New();
        inspection.Documents = [new() { Number = 1, What = "A", AskedOn = On("2026-10-26"), Due = On("2026-10-30") }, new() { Number = 2, What = "B", AskedOn = On("2026-10-26") }];
        Assert.Equal((StepState.Late, "one document is late"), At(inspection, "2026-11-02")["documents"]);
        inspection.Documents = [.. inspection.Documents, new() { Number = 3, What = "C", AskedOn = On("2026-10-26"), Due = On("2026-10-29") }];
        Assert.Equal((StepState.Late, "two documents are late"), At(inspection, "2026-11-02")["documents"]);
        Assert.Equal((StepState.Now, ""), At(inspection, "2026-10-30")["documents"]);

        inspection.Comments = [new() { Number = 1, Paragraph = "1", Words = "Wrong", By = "A" }];
        Assert.Equal((StepState.Late, "one comment is not sent"), At(inspection, "2027-01-10")["comments"]);
        inspection.Comments = [.. inspection.Comments, new() { Number = 2, Paragraph = "1", Words = "Wrong", By = "A" }, new() { Number = 3, Paragraph = "1", Words = "Wrong", By = "A", SentOn = On("2026-12-10") }];
        Assert.Equal((StepState.Late, "two comments are not sent"), At(inspection, "2027-01-10")["comments"]);
        inspection.Comments = [.. inspection.Comments.Select(comment => comment.Number == 2 ? comment with { WithdrawnBecause = "The draft is right" } : comment)];
        Assert.Equal((StepState.Late, "one comment is not sent"), At(inspection, "2027-01-10")["comments"]);
        inspection.Comments = [.. inspection.Comments.Skip(1)];
        Assert.Equal((StepState.Past, ""), At(inspection, "2027-01-10")["comments"]);

        Assert.Equal((StepState.Late, "no day of publication is recorded"), At(inspection, "2027-01-10")["publication"]);
        inspection.PublishedOn = On("2027-01-08");
        Assert.Equal((StepState.Past, ""), At(inspection, "2027-01-10")["publication"]);
    }

    [Fact]
    public void Only_the_publication_of_the_report_itself_is_missed()
    {
        var challenge = New("lga-corporate-peer-challenge");
        var at = At(challenge, "2030-01-01");
        Assert.Equal((StepState.Late, StepState.Past), (at["publication"].State, at["progress-report"].State));
    }

    [Fact]
    public void Every_state_has_its_word() => Assert.Equal(["Past", "Late", "Now", "Next", "To come"], Enum.GetValues<StepState>().Select(state => state.InWords()));

    [Fact]
    public void What_a_framework_asks_for_afterwards_counts_from_publication_or_from_the_visit()
    {
        FrameworkClock Clock(string after, int amount, ClockUnit unit) => new() { Event = "e", After = after, Amount = amount, Unit = unit };
        FrameworkClock[] clocks = [Clock("the start of the inspection", -42, ClockUnit.Days), Clock("publication of the report", 70, ClockUnit.WorkingDays), Clock("the peer challenge", 5, ClockUnit.Months), Clock("the last one", 5, ClockUnit.Years), Clock("the last inspection", 4, ClockUnit.Years), Clock("the plan was agreed", 6, ClockUnit.Months)];
        var inspection = New();
        Assert.Equal([null, On("2027-04-06"), On("2031-11-06"), On("2030-11-06"), null], inspection.FollowUps(clocks, Days).Select(due => due.Due));
        inspection.PublishedOn = On("2023-05-09");
        inspection.Timetable = "";
        var dues = inspection.FollowUps(clocks, Days);
        Assert.Equal([On("2023-08-16"), null, null, null, null], dues.Select(due => due.Due));
        Assert.Equal(("no later than seventy working days after publication of the report: by 16 August 2023", "no later than six months after the plan was agreed"), (dues[0].Words, dues[4].Words));
        Assert.Same(clocks[1], dues[0].Clock);
    }
}

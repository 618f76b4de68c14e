using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class TimetableTemplatesTests
{
    private static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);

    public static TheoryData<string> Codes => [.. TimetableTemplates.All.Select(template => template.Code)];

    private static InspectionTimetable Plan(TimetableTemplate template, DateOnly fieldwork) => InspectionTimetable.Plan(template, fieldwork, Days).Value!;

    private static PlannedStep At(InspectionTimetable timetable, string key) => timetable.Steps.Single(step => step.Key == key);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_template_can_be_planned_by(string code)
    {
        var template = TimetableTemplates.All.Single(each => each.Code == code);
        Assert.Empty(template.Faults());
        Assert.NotEmpty(template.Framework);
        Assert.Contains(template.Sources, source => source.Contains("unconfirmed", StringComparison.Ordinal));
        var plan = Plan(template, new(2026, 9, 7));
        Assert.All(plan.Steps, step => Assert.True(Days.IsWorkingDay(step.From) && Days.IsWorkingDay(step.To) && step.From <= step.To));
        Assert.Equal(new(2026, 9, 7), plan.Steps.First(step => step.Kind == TimetableKind.FieldWork).From);
        Assert.True(plan.Steps.First(step => step.Kind == TimetableKind.DraftReport).From < plan.Steps.First(step => step.Kind == TimetableKind.Publication).From);
    }

    [Fact]
    public void The_codes_differ() => Assert.Equal(5, TimetableTemplates.All.Select(template => template.Code).Distinct().Count());

    [Fact]
    public void The_corporate_assessment_of_a_county_in_2008_comes_out_as_it_was()
    {
        var plan = Plan(TimetableTemplates.CorporateAssessment, new(2008, 1, 28));
        Assert.Equal((new(2008, 1, 7), new DateOnly(2008, 1, 11)), (At(plan, "analysis").From, At(plan, "analysis").To));
        Assert.Equal(new(2007, 12, 17), At(plan, "self-assessment").From);
        Assert.Equal("six weeks before fieldwork", At(plan, "self-assessment").Because);
        Assert.Equal((new(2008, 2, 11), new DateOnly(2008, 2, 15)), (At(plan, "fieldwork-2").From, At(plan, "feedback").From));
        Assert.Equal("two weeks after “National consistency check”: that is 21 March 2008, Good Friday, so it is moved to the working day after", At(plan, "draft").Because);
        Assert.Equal("one working day after “Draft report”; it lasts ten working days", At(plan, "comments").Because);
        Assert.Equal(new(2008, 6, 3), At(plan, "publication").From);
        Assert.True(At(plan, "publication").IsUnconfirmed);
        Assert.False(At(plan, "self-assessment").IsUnconfirmed);
    }

    [Fact]
    public void The_clocks_of_a_peer_challenge_count_from_its_last_day()
    {
        // Peers were in a city council from 11 to 14 October 2022.
        var plan = Plan(TimetableTemplates.PeerChallenge, new(2022, 10, 11));
        Assert.Equal(new(2022, 10, 14), At(plan, "on-site").To);
        Assert.Equal(new(2023, 1, 13), At(plan, "publication").From);
        Assert.Equal("three months after “Peers in the council”: that is 14 January 2023, a Saturday, so it is moved to the working day before, since it may be no later", At(plan, "publication").Because);
        Assert.Equal(new(2023, 3, 14), At(plan, "action-plan").From);
        Assert.Equal(new(2023, 8, 14), At(plan, "progress-review").From);
        Assert.Equal(new(2023, 10, 13), At(plan, "progress-report").From);
        Assert.Equal(new(2027, 10, 14), At(plan, "next").From);
    }

    [Fact]
    public void A_council_has_ten_working_days_to_check_the_draft_of_a_care_assessment()
    {
        var plan = Plan(TimetableTemplates.CareAssessment, new(2026, 2, 2));
        Assert.Equal(10, Days.WorkingDaysBetween(At(plan, "draft").From, At(plan, "comments").To));
        Assert.Equal(new(2025, 11, 24), At(plan, "notice").From);
    }

    [Fact]
    public void An_action_plan_is_due_seventy_working_days_after_publication()
    {
        foreach (var template in new[] { TimetableTemplates.ChildrensServicesShort, TimetableTemplates.ChildrensServicesStandard })
        {
            var plan = Plan(template, new(2023, 2, 6)).Move("publication", new(2023, 5, 9), "Published on that day").Value!;
            Assert.Equal(new(2023, 8, 16), At(plan, "action-plan").From);
            Assert.Equal("seventy working days after “Publication”; Spring bank holiday does not count", At(plan, "action-plan").Because);
        }
    }

    [Fact]
    public void A_short_inspection_is_one_week_and_a_standard_one_two()
    {
        Assert.Equal(new(2023, 2, 10), At(Plan(TimetableTemplates.ChildrensServicesShort, new(2023, 2, 6)), "on-site").To);
        Assert.Equal(new(2023, 2, 17), At(Plan(TimetableTemplates.ChildrensServicesStandard, new(2023, 2, 6)), "on-site").To);
    }

    [Fact]
    public void Every_kind_of_step_has_its_words() =>
        Assert.Equal(["Self-assessment", "Document review", "Analysis week", "Interview list", "Fieldwork", "Focus groups", "Survey", "Feedback", "Consistency check", "Draft report", "Comments", "Final report", "Publication", "Follow-up"], Enum.GetValues<TimetableKind>().Select(kind => kind.InWords()));
}

using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class SelfAssessmentTests
{
    [Fact]
    public void It_begins_on_an_edition_that_is_in_use_and_is_named_in_addresses_by_its_title()
    {
        var (assessment, outcome) = SelfAssessment.Begin(Somebody.Id(20), Edition, Details with { ServiceId = Libraries, InspectionId = Inspection }, Around(), Officer);
        Assert.Equal(("corporate-self-assessment-2026", "Corporate self-assessment 2026", Edition.Id, "The council", "2026/27"), (assessment!.Code, assessment.Title, assessment.EditionId, assessment.Subject, assessment.Year));
        Assert.Equal("Begun, on Small framework, edition 2", outcome.Value!.InWords);
        Assert.False(assessment.IsSigned);
        Assert.Equal("corporate-self-assessment-2026-2", SelfAssessment.Begin(Somebody.Id(21), Edition, Details with { Title = "Corporate: self-assessment 2026" }, Around(assessment), Officer).Assessment!.Code);
        Assert.Equal("self-assessment", SelfAssessment.Begin(Somebody.Id(21), Edition, Details with { Title = "New" }, Around(), Officer).Assessment!.Code);
        Assert.Equal(new string('a', 50), SelfAssessment.Begin(Somebody.Id(21), Edition, Details with { Title = new('a', 60) }, Around(), Officer).Assessment!.Code);
    }

    [Fact]
    public void What_is_wrong_with_it_is_said_beside_each_field()
    {
        var (none, outcome) = SelfAssessment.Begin(Somebody.Id(20), Edition, new() { ServiceId = Ended, InspectionId = Ended, ReaderPost = Ended, BeforeId = Ended }, Around(), Officer);
        Assert.Null(none);
        Assert.Equal(["Title", "Subject", "Year", "ServiceId", "InspectionId", "ReaderPost", "BeforeId"], outcome.Problems.Select(problem => problem.Field));
        var (_, others) = SelfAssessment.Begin(Somebody.Id(21), Edition, Details with { Subject = new('s', 201), Year = new('y', 41) }, Around(Begun()), Officer);
        Assert.Equal(["Title: There is already one called Corporate self-assessment 2026.", "Subject: This has 201 characters; the limit is 200.", "Year: This has 41 characters; the limit is 40."], others.Problems.Select(problem => $"{problem.Field}: {problem.Message}"));
        Assert.Contains("Your roles do not let you", SelfAssessment.Begin(Somebody.Id(20), Edition, Details, Around(), Holder(Lead)).Outcome.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_edition_is_refused_from_the_day_after_its_last()
    {
        FrameworkEdition Retired(DateOnly on) => new() { Id = Somebody.Id(11), Code = "small", Number = 1, Content = Content, TakenUpBy = "", TakenUpOn = new(2020, 1, 1), RetiredOn = on };
        Assert.NotNull(SelfAssessment.Begin(Somebody.Id(20), Retired(Somebody.Today), Details, Around(), Officer).Assessment);
        Assert.Equal("EditionId: Small framework, edition 1, was retired on 22 November 2026. Choose one that is in use.", SelfAssessment.Begin(Somebody.Id(20), Retired(Somebody.Today.AddDays(-1)), Details, Around(), Officer).Outcome.Messages());
    }

    [Fact]
    public void A_change_says_what_changed_and_one_that_changes_nothing_is_refused()
    {
        var (assessment, earlier) = (Begun(), new SelfAssessment { Id = Somebody.Id(25), Code = "e", Title = "Earlier", EditionId = Edition.Id, Subject = "", Year = "" });
        var outcome = assessment.Change(new() { Title = "T", Subject = "S", Year = "Y", ServiceId = Libraries, BeforeId = earlier.Id, InspectionId = Inspection }, Around(assessment, earlier), Officer);
        Assert.Equal("Changed: title, who is assessed, service, year, assessment before, inspection, due, second reader", outcome.Value!.InWords);
        Assert.Equal(": Nothing was changed.", assessment.Change(new() { Title = "T", Subject = "S", Year = "Y", ServiceId = Libraries, BeforeId = earlier.Id, InspectionId = Inspection }, Around(assessment, earlier), Officer).Messages());
        Assert.Contains("Subject: Say who is assessed", assessment.Change(new() { Title = "T", Year = "Y" }, Around(assessment), Officer).Messages(), StringComparison.Ordinal);
        Assert.Contains("Your roles do not let you", assessment.Change(Details, Around(assessment), Holder(Lead)).Messages(), StringComparison.Ordinal);
        assessment.SignedBy = "Chief Executive";
        Assert.Contains("was signed off", assessment.Change(Details, Around(assessment), Officer).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_before_goes_in_no_circle_and_a_reader_whose_post_ended_may_stay()
    {
        var assessment = Begun();
        var earlier = new SelfAssessment { Id = Somebody.Id(25), Code = "e", Title = "Earlier", EditionId = Edition.Id, Subject = "", Year = "", BeforeId = assessment.Id };
        Assert.Equal("BeforeId: Choose an assessment that came before this one.", assessment.Change(Details with { BeforeId = earlier.Id }, Around(assessment, earlier), Officer).Messages());
        Assert.Equal("BeforeId: Choose an assessment that came before this one.", assessment.Change(Details with { BeforeId = assessment.Id }, Around(assessment), Officer).Messages());
        assessment.ReaderPost = Ended;
        Assert.True(assessment.Change(Details with { Title = "Other", ReaderPost = Ended }, Around(assessment), Officer).IsGranted);
    }

    [Fact]
    public void The_whole_is_due_no_earlier_than_its_lines()
    {
        var assessment = Begun(null, new LineAssignment("1.1", Lead, new(2027, 2, 1)), new LineAssignment("2", Lead, null));
        Assert.Contains("Due: A line is to be answered by 1 February 2027.", assessment.Change(Details with { Due = new(2027, 1, 31) }, Around(assessment), Officer).Messages(), StringComparison.Ordinal);
        Assert.True(assessment.Change(Details with { Due = new(2027, 2, 1) }, Around(assessment), Officer).IsGranted);
        Assert.True(assessment.Change(Details with { Due = null }, Around(assessment), Officer).IsGranted);
    }

    [Fact]
    public void Lines_are_given_to_posts_that_are_there_by_days_within_the_whole()
    {
        var assessment = Begun();
        var outcome = assessment.Assign([new("1", Lead, null), new("1.1", Reader, new(2027, 3, 31)), new("1.1", Lead, null), new(ScoringRule.Whole, Lead, null)], Content, Chart, Officer);
        Assert.Equal("three parts given to two posts", outcome.Value!.InWords);
        Assert.Equal(": Nothing was changed.", assessment.Assign([.. assessment.Assignments.Reverse()], Content, Chart, Officer).Messages());
        var faults = assessment.Assign([new("9", Lead, null), new("1.2", Ended, null), new("2", Lead, new(2027, 4, 1)), new("2", Lead, null)], Content, Chart, Officer).Problems.Select(problem => problem.Message);
        Assert.Equal(["The framework has no part “9”.", "1.2: choose a post from the list.", "2 is due on 1 April 2027, after the whole, which is due on 31 March 2027.", "2 is given to Head of Libraries twice."], faults);
        Assert.Contains("the same post twice", assessment.Assign([new("2", Somebody.Id(99), null), new("2", Somebody.Id(99), null)], Content, Chart, Officer).Messages(), StringComparison.Ordinal);
        Assert.Contains("Your roles do not let you", assessment.Assign([], Content, Chart, Holder(Lead)).Messages(), StringComparison.Ordinal);
        var left = Begun(null, new LineAssignment("2", Ended, null));
        Assert.True(left.Assign([new("2", Ended, null), new("1", Lead, null)], Content, Chart, Officer).IsGranted);
        left.SignedBy = "Chief Executive";
        Assert.Contains("was signed off", left.Assign([], Content, Chart, Officer).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_answered_by_the_posts_of_the_nearest_assignment_at_or_above_it()
    {
        var assessment = Begun(null, new LineAssignment("1", Lead, null), new LineAssignment("1.2", Reader, null));
        bool May(string reference, Guid post) => assessment.MayAnswer(reference, Content, Chart, Holder(post));
        Assert.Equal([true, false, false, true], [May("1.1", Lead), May("1.2", Lead), May("1.2.1", Lead), May("1.2.1", Reader)]);
        Assert.False(May("2", Lead));
        Assert.False(May(ScoringRule.Whole, Lead));
        Assert.True(assessment.MayAnswer("2", Content, Chart, Officer));
        Assert.True(assessment.MayAnswer("1.1", Content, Chart, Somebody.As(Role.HeadOfService) with { Services = new HashSet<Guid> { Libraries } }));
        assessment.Assignments = [new(ScoringRule.Whole, Lead, null)];
        Assert.True(May(ScoringRule.Whole, Lead));
        Assert.True(assessment.TakesPart(Chart, Holder(Lead)));
        Assert.True(assessment.TakesPart(Chart, Holder(Reader)));
        Assert.False(assessment.TakesPart(Chart, Holder(Ended)));
        assessment.ReaderPost = null;
        Assert.False(assessment.MayRead(Holder(Reader)));
        Assert.True(assessment.MayRead(Officer));
    }

    [Fact]
    public void What_is_to_be_finished_are_the_lines_of_what_is_assigned()
    {
        Assert.Equal(["1.1", "1.2", "2", ScoringRule.Whole], Begun(null, new("1", Lead, null), new("1.1", Reader, null), new("2", Lead, null), new(ScoringRule.Whole, Lead, null)).Wanted(Content));
        Assert.Equal(["1.2.1"], Begun(null, new LineAssignment("1.2.1", Lead, null)).Wanted(Content));
        Assert.Equal(["1.1", "1.2", "2"], Content.Lines().Select(line => line.Ref));
        Assert.Equal(["S1", "S2"], new FrameworkContent { Code = "c", Title = "C", Levels = ["theme", "statement"], Parts = [new() { Ref = "T", Title = "", Parts = [Part("S1"), Part("S2")] }] }.Lines().Select(line => line.Ref));
        Assert.Null(Content.ScaleFor("9"));
        Assert.Null(Content.ScaleFor("1"));
        Assert.Equal(("The whole", "Ambition", null), (Content.TitleOf(ScoringRule.Whole), Content.TitleOf("1"), Content.TitleOf("9")));
    }
}

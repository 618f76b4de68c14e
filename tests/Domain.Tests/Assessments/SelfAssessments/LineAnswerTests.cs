using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class LineAnswerTests
{
    private static readonly SelfAssessment Assessment = Begun(null, new LineAssignment("1", Lead, null));
    private static readonly AnswerDetails Typed = new() { Score = 3, Judgement = " It is good. ", Strengths = "S", Improvements = "I", Tackled = "T", Outcomes = "O", Evidence = [new(Letters, " shows it ")] };

    private static Outcome<AnswerWritten> Write(LineAnswer answer, AnswerDetails details, Actor? actor = null, SelfAssessment? assessment = null) => answer.Write(details, assessment ?? Assessment, Content, id => id == Letters, Chart, actor ?? Holder(Lead));

    private static Outcome<AnswerFinished> Finish(LineAnswer answer, bool isFinished = true, Actor? actor = null, SelfAssessment? assessment = null, params LineAnswer[] others) =>
        answer.Finish(isFinished, assessment ?? Assessment, Content, FrameworkScores.Of(Content, LineAnswer.ScoresOf([answer, .. others])), Chart, actor ?? Holder(Lead));

    private static SelfAssessment SignedOff()
    {
        var assessment = Begun(null, new LineAssignment("1", Lead, null));
        assessment.SignedBy = "Chief Executive";
        return assessment;
    }

    [Fact]
    public void An_answer_is_written_whole_and_is_neither_finished_nor_read_then()
    {
        var answer = Finished("1.1");
        var outcome = Write(answer, Typed);
        Assert.Equal(("Written, with score 3", "Corporate self-assessment 2026, 1.1"), (outcome.Value!.InWords, outcome.Value.About.Name));
        Assert.Equal((3, "It is good.", "S", "I", "T", "O", new EvidenceUse(Letters, "shows it")), (answer.Score!.Value, answer.Judgement, answer.Strengths, answer.Improvements, answer.Tackled, answer.Outcomes, Assert.Single(answer.Evidence)));
        Assert.Equal((false, null, "Lead", Somebody.Id(7), Officer.At), (answer.IsFinished, answer.Reading, answer.By, answer.Account, answer.At!.Value));
        Assert.Equivalent(new AnswerDetails { Score = 3, Judgement = "It is good.", Strengths = "S", Improvements = "I", Tackled = "T", Outcomes = "O", Evidence = answer.Evidence }, AnswerDetails.Of(answer));
        Assert.Equal("Written, without a score of its own", Write(answer, new()).Value!.InWords);
        Assert.Equal("", answer.Judgement);
    }

    [Fact]
    public void Only_whom_the_line_was_given_to_writes_it_and_not_after_the_signing()
    {
        Assert.Contains("Your roles do not let you answer 1.1.", Write(Answer("1.1"), Typed, Holder(Reader)).Messages(), StringComparison.Ordinal);
        Assert.True(Write(Answer("1.1"), Typed, Officer).IsGranted);
        Assert.Contains("signed off", Write(Answer("1.1"), Typed, assessment: SignedOff()).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_said_beside_its_field()
    {
        var answer = Answer("1.1", 2, "Before");
        var refused = Write(answer, new() { Score = 5, Judgement = new('j', 6001), Strengths = new('s', 6001), Improvements = new('i', 6001), Tackled = new('t', 6001), Outcomes = new('o', 6001), Evidence = [new(Ended, ""), new(Ended, "")] });
        Assert.Equal(["Score", "Judgement", "Strengths", "Improvements", "Tackled", "Outcomes", "Evidence"], refused.Problems.Select(problem => problem.Field));
        Assert.Contains("5 is no score of 1.1. Give 1, 2, 3 or 4.", refused.Messages(), StringComparison.Ordinal);
        Assert.Equal((2, "Before"), (answer.Score!.Value, answer.Judgement));
        Assert.Equal(": The framework has no part “9”.", Write(Answer("9"), Typed with { Score = 1 }, Officer).Messages());
        Assert.Equal("Evidence: This has 6001 characters; the limit is 6000.", Write(answer, new() { Evidence = [new(Letters, new('x', 6001))] }).Messages());
        Assert.Equal("Score: 1 has no score in this framework.", Write(Answer("1"), new() { Score = 2 }).Messages());
    }

    [Fact]
    public void To_be_finished_it_needs_a_judgement_and_a_score()
    {
        Assert.Equal("Judgement: Give the judgement before you say that it is finished. | Score: Give the score before you say that it is finished.", Finish(Answer("1.1")).Messages());
        var answer = Answer("1.1", 3, "So.");
        Assert.Equal("Finished", Finish(answer).Value!.InWords);
        Assert.Equal(": Nothing was changed.", Finish(answer).Messages());
        answer.Reading = new(true, null, "", "", Somebody.Id(8), Officer.At);
        Assert.Equal("Not finished after all", Finish(answer, false).Value!.InWords);
        Assert.Equal((false, null), (answer.IsFinished, answer.Reading));
        Assert.Contains("Your roles do not let you", Finish(answer, actor: Holder(Reader)).Messages(), StringComparison.Ordinal);
        Assert.Contains("signed off", Finish(answer, assessment: SignedOff()).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_not_scored_is_finished_once_those_below_it_are_scored()
    {
        var answer = Answer("1", null, "So.");
        Assert.Equal("Score: Give the scores of 1.2, 1.2.1 and 1.2.2 before you say that it is finished.", Finish(answer, true, null, null, Answer("1.1", 2)).Messages());
        Assert.True(Finish(answer, true, null, null, Answer("1.1", 2), Answer("1.2", 2), Answer("1.2.1", 2), Answer("1.2.2", 2)).IsGranted);
        Assert.True(Answer("9", null, "So.").Finish(true, Assessment, Content, FrameworkScores.Of(Content, new Dictionary<string, int>()), Chart, Officer).IsGranted);
    }

    [Fact]
    public void The_second_reader_agrees_or_says_why_not()
    {
        var answer = Finished("1.1", isRead: false);
        var agreed = answer.Read(true, 1, "", Assessment, Content, Holder(Reader, 8)).Value!;
        Assert.Equal(("Read a second time: agreed", null, null), (agreed.InWords, agreed.Said, answer.Reading!.Score));
        Assert.Equal("ReaderScore: 9 is no score of 1.1. Give 1, 2, 3 or 4. | ReaderWords: Say why you do not agree: what the evidence bears out, and what it does not.", answer.Read(false, 9, " ", Assessment, Content, Holder(Reader, 8)).Messages());
        var not = answer.Read(false, 2, " Too high ", Assessment, Content, Officer).Value!;
        Assert.Equal(("Read a second time: not agreed", "Too high"), (not.InWords, not.Said));
        Assert.Equal(new SecondReading(false, 2, "Too high", "PerformanceOfficer", Officer.Account, Officer.At), answer.Reading);
        Assert.Equal("ReaderWords: This has 6001 characters; the limit is 6000.", answer.Read(true, null, new string('w', 6001), Assessment, Content, Officer).Messages());
    }

    [Fact]
    public void Nobody_reads_what_is_unfinished_or_their_own_or_not_theirs_to_read()
    {
        Assert.Equal(": It is read a second time once it is finished.", Answer("1.1", 2).Read(true, null, null, Assessment, Content, Officer).Messages());
        Assert.Equal(": You wrote this answer yourself. Somebody else reads it a second time.", Finished("1.1").Read(true, null, null, Assessment, Content, Holder(Reader, 7)).Messages());
        Assert.Contains("Your roles do not let you", Finished("1.1").Read(true, null, null, Assessment, Content, Holder(Lead, 8)).Messages(), StringComparison.Ordinal);
        Assert.Contains("signed off", Finished("1.1").Read(true, null, null, SignedOff(), Content, Officer).Messages(), StringComparison.Ordinal);
    }
}

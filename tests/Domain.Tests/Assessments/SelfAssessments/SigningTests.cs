using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class SigningTests
{
    private static readonly Challenge Standing = new("1.1", ChallengeKind.ReaderDisagrees, "So.");
    private static readonly Challenge Hint = new("1.1", ChallengeKind.ImprovementWithoutAction, "So.");

    [Fact]
    public void It_is_signed_off_once_every_line_is_finished_scored_and_read()
    {
        var assessment = Begun(null, new LineAssignment("1", Lead, null));
        var outcome = assessment.SignOff(Content, [Finished("1.1"), Finished("1.2")], [Hint], null, Officer);
        Assert.Equal(("Signed off", null, 0), (outcome.Value!.InWords, outcome.Value.Said, outcome.Value.Challenges));
        Assert.Equal((true, "PerformanceOfficer", Officer.At, ""), (assessment.IsSigned, assessment.SignedBy, assessment.SignedAt!.Value, assessment.SignedWords));
        Assert.Contains("was signed off", assessment.SignOff(Content, [], [], null, Officer).Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_part_by_part()
    {
        var assessment = Begun(null, new LineAssignment("1", Lead, null), new LineAssignment("2", Lead, null), new LineAssignment(ScoringRule.Whole, Lead, null));
        Assert.Equal(": Not finished yet: 1.2 and overall. | : Without a score: 2 and overall. | : Not read a second time: 1.1.", assessment.SignOff(Content, [Finished("1.1", isRead: false), Answer("1.2", 2), Finished("2", null)], [], null, Officer).Messages());
        assessment.ReaderPost = null;
        assessment.Assignments = [new("1.1", Lead, null)];
        Assert.True(assessment.SignOff(Content, [Finished("1.1", isRead: false)], [], null, Officer).IsGranted);
        Assert.Equal(": Nobody was asked to answer anything. Say first who answers which line.", Begun().SignOff(Content, [], [], null, Officer).Messages());
    }

    [Fact]
    public void A_challenge_that_stands_needs_words_and_a_hint_does_not()
    {
        var assessment = Begun(null, new LineAssignment("1.1", Lead, null));
        Assert.Equal("Words: Say why it is signed off although one challenge stands.", assessment.SignOff(Content, [Finished("1.1")], [Standing, Hint], " ", Officer).Messages());
        Assert.Equal("Words: Say why it is signed off although two challenges stand.", assessment.SignOff(Content, [Finished("1.1")], [Standing, Standing], null, Officer).Messages());
        Assert.Equal("Words: This has 6001 characters; the limit is 6000.", assessment.SignOff(Content, [Finished("1.1")], [], new string('w', 6001), Officer).Messages());
        var signed = assessment.SignOff(Content, [Finished("1.1")], [Standing], " We stand by it. ", Officer).Value!;
        Assert.Equal(("Signed off; one challenge stood", "We stand by it.", "We stand by it."), (signed.InWords, signed.Said, assessment.SignedWords));
    }

    [Fact]
    public void Whoever_wrote_every_answer_does_not_sign_and_a_director_may()
    {
        var assessment = Begun(null, new LineAssignment("1.1", Lead, null));
        Assert.Equal(": You wrote every answer yourself. Somebody else signs it off.", assessment.SignOff(Content, [Finished("1.1")], [], null, Officer with { Account = Somebody.Id(7) }).Messages());
        Assert.Contains("Your roles do not let you sign", assessment.SignOff(Content, [Finished("1.1")], [], null, Holder(Lead, 9)).Messages(), StringComparison.Ordinal);
        Assert.True(SelfAssessment.MaySign(Holder(Lead) with { StandIns = [new StandIn(Reader, [Role.Director], new HashSet<Guid>())] }));
        Assert.True(assessment.SignOff(Content, [Finished("1.1")], [], null, Somebody.As(Role.Director)).IsGranted);
    }

    [Fact]
    public void It_is_opened_again_with_a_reason()
    {
        var assessment = Begun();
        Assert.Equal(": It was not signed off.", assessment.Reopen("x", Officer).Messages());
        (assessment.SignedBy, assessment.SignedAt, assessment.SignedWords) = ("Chief Executive", Officer.At, "Words");
        Assert.Contains("Your roles do not let you", assessment.Reopen("x", Somebody.As(Role.Director)).Messages(), StringComparison.Ordinal);
        Assert.Equal("Because: Say why it is opened again.", assessment.Reopen(" ", Officer).Messages());
        var opened = assessment.Reopen(" A figure was wrong ", Officer).Value!;
        Assert.Equal(("Opened again", "A figure was wrong", false, null, ""), (opened.InWords, opened.Said, assessment.IsSigned, assessment.SignedAt, assessment.SignedWords));
    }
}

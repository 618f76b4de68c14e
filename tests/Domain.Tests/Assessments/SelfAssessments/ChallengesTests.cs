using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.SelfAssessments.SomeAssessment;

namespace GoldenThread.Domain.Tests.Assessments.SelfAssessments;

public sealed class ChallengesTests
{
    private static readonly MeasureLook Red = new("CS07", "Letters answered on time", Colour.Red, true, false);

    private static LineAnswer Resting(string reference, int? score, Action<LineAnswer>? more = null)
    {
        var answer = new LineAnswer { Ref = reference, Score = score, Evidence = [new(Somebody.Id(40), "")] };
        more?.Invoke(answer);
        return answer;
    }

    private static List<string> Of(LineAnswer answer, EvidenceStanding? piece = null, LineAnswer? before = null, FrameworkContent? content = null, params LineAnswer[] others)
    {
        var on = content ?? Content;
        List<LineAnswer> answers = [answer, .. others];
        var previous = before is null ? null : new Dictionary<string, LineAnswer> { [before.Ref] = before };
        return [.. Challenges.Of(on, FrameworkScores.Of(on, LineAnswer.ScoresOf(answers)), answers, previous, piece is null ? [] : new Dictionary<Guid, EvidenceStanding> { [piece.Evidence.Id] = piece }, Somebody.Today).Select(each => each.Words)];
    }

    private static EvidenceStanding Measured(MeasureLook look) => new(Piece(EvidenceKind.Measure, new(2010, 1, 1)), Measure: look);

    [Fact]
    public void A_high_score_that_rests_on_a_red_or_worsening_measure_is_challenged()
    {
        Assert.Equal(["1.1 is scored 4, and CS07 Letters answered on time is red and getting worse."], Of(Resting("1.1", 4), Measured(Red)));
        Assert.Equal(["1.1 is scored 3, and CS07 Letters answered on time is red."], Of(Resting("1.1", 3), Measured(Red with { IsWorsening = false })));
        Assert.Equal(["1.1 is scored 4, and CS07 Letters answered on time is getting worse."], Of(Resting("1.1", 4), Measured(Red with { Colour = Colour.Green })));
        Assert.Empty(Of(Resting("1.1", 4), Measured(Red with { Colour = Colour.Amber, IsWorsening = false })));
        Assert.Empty(Of(Resting("1.1", 2), Measured(Red)));
        Assert.Empty(Of(Resting("1.1", null), Measured(Red)));
        Assert.Equal(["1.1 rests on CS07 Letters answered on time, which has no latest figure."], Of(Resting("1.1", 2), Measured(Red with { IsMissing = true })));
        // The lower of two steps is not high, nor is the only one, nor a score without a scale.
        FrameworkContent Steps(params ScaleStep[] steps) => Content with { Scales = [Content.Scales[0] with { Steps = steps }] };
        Assert.Empty(Of(Resting("1.1", 0), Measured(Red), null, Steps(new(0, "No"), new(1, "Yes"))));
        Assert.Equal(["1.1 is scored yes, and CS07 Letters answered on time is red and getting worse."], Of(Resting("1.1", 1), Measured(Red), null, Steps(new(0, "No"), new(1, "Yes"))));
        Assert.Empty(Of(Resting("1.1", 1), Measured(Red), null, Steps(new ScaleStep(1, "Yes"))));
        Assert.Empty(Of(Resting("1", null), Measured(Red)));
    }

    [Fact]
    public void Evidence_that_is_old_or_stale_is_challenged()
    {
        Assert.Equal(["1.1 rests on “The minutes” of 22 November 2025, which is more than a year old."], Of(Resting("1.1", 2), new(Piece(dated: new(2025, 11, 22)))));
        Assert.Empty(Of(Resting("1.1", 2), new(Piece(dated: new(2025, 11, 23)))));
        Assert.Empty(Of(Resting("1.1", 2), new(Piece(EvidenceKind.Action, new(2010, 1, 1)))));
        Assert.Equal(["1.1 rests on “The minutes”, which is stale since 23 November 2026."], Of(Resting("1.1", 2), new(Piece(EvidenceKind.Measure, new(2026, 10, 23), 1))));
    }

    [Fact]
    public void A_strength_and_a_score_want_evidence_and_only_of_a_line()
    {
        Assert.Equal(["2 names a strength, and no evidence that shows it.", "2 is scored 3, and rests on no evidence."], Of(new LineAnswer { Ref = "2", Score = 3, Strengths = "We are good." }));
        Assert.Empty(Of(new LineAnswer { Ref = "2" }));
        Assert.Empty(Of(new LineAnswer { Ref = "1.2.1", Score = 3 }));
        Assert.Empty(Of(new LineAnswer { Ref = ScoringRule.Whole, Score = 3, Strengths = "We are good." }));
    }

    [Fact]
    public void A_text_that_is_last_years_word_for_word_is_challenged_wherever_it_stands()
    {
        var words = "The council's libraries answer every letter that they get, within ten working days.";
        var before = new LineAnswer { Ref = "1.1", Outcomes = words };
        Assert.Equal(["1.1: the judgement is word for word what the assessment before said."], Of(Resting("1.1", 2, answer => answer.Judgement = words.ToUpperInvariant().Replace("'", "’", StringComparison.Ordinal)), new(Piece()), before));
        Assert.Empty(Of(Resting("1.1", 2, answer => answer.Judgement = words + " Now."), new(Piece()), before));
        var brief = new string('a', Challenges.ShortText);
        Assert.Empty(Of(Resting("1.1", 2, answer => answer.Tackled = brief), new(Piece()), new LineAnswer { Ref = "1.1", Tackled = brief }));
        Assert.Single(Of(Resting("1.1", 2, answer => answer.Tackled = brief + "a"), new(Piece()), new LineAnswer { Ref = "1.1", Tackled = brief + "a" }));
        Assert.Empty(Of(Resting("1.1", 2, answer => answer.Judgement = words), new(Piece()), new LineAnswer { Ref = "1.2", Judgement = words }));
    }

    [Fact]
    public void A_score_that_rose_says_what_changed_for_people()
    {
        Assert.Equal(["1.1 is scored 3, up from 2, and does not say what changed for people."], Of(Resting("1.1", 3), new(Piece()), new LineAnswer { Ref = "1.1", Score = 2 }));
        Assert.Empty(Of(Resting("1.1", 3, answer => answer.Outcomes = "Fewer wait."), new(Piece()), new LineAnswer { Ref = "1.1", Score = 2 }));
        Assert.Empty(Of(Resting("1.1", 3), new(Piece()), new LineAnswer { Ref = "1.1", Score = 3 }));
        Assert.Empty(Of(Resting("1.1", 3), new(Piece()), new LineAnswer { Ref = "1.1" }));
    }

    [Fact]
    public void A_score_that_is_not_what_the_rule_gives_is_challenged_with_its_working()
    {
        Assert.Equal(["1.2 is given as 3, 1 above what the rule gives: the lowest of 2, 3 is 2."], Of(Resting("1.2", 3), new(Piece()), null, Ruled, new LineAnswer { Ref = "1.2.1", Score = 2 }, new LineAnswer { Ref = "1.2.2", Score = 3 }));
        Assert.Equal(["The whole is given as 4, 2 above what the rule gives: the only score is 2."], Of(new LineAnswer { Ref = ScoringRule.Whole, Score = 4 }, null, null, Ruled, new LineAnswer { Ref = "1.2.1", Score = 2 }, new LineAnswer { Ref = "1.2.2", Score = 3 }));
        Assert.Empty(Of(Resting("1.2", 2), new(Piece()), null, Ruled, new LineAnswer { Ref = "1.2.1", Score = 2 }, new LineAnswer { Ref = "1.2.2", Score = 3 }));
    }

    [Fact]
    public void A_second_reader_who_does_not_agree_is_heard()
    {
        SecondReading Says(bool agrees, int? score) => new(agrees, score, "So.", "", Somebody.Id(8), Officer.At);
        Assert.Equal(["1.1 is scored 4, and the second reader would give 2."], Of(Resting("1.1", 4, answer => answer.Reading = Says(false, 2)), new(Piece())));
        Assert.Equal(["1.1 is scored 4, and the second reader does not agree."], Of(Resting("1.1", 4, answer => answer.Reading = Says(false, null)), new(Piece())));
        Assert.Equal(["1.1 has no score, and the second reader would give 2."], Of(Resting("1.1", null, answer => answer.Reading = Says(false, 2)), new(Piece())));
        Assert.Equal(["1.1 is scored 4, and the second reader does not agree."], Of(Resting("1.1", 4, answer => answer.Reading = Says(false, 4)), new(Piece())));
        Assert.Empty(Of(Resting("1.1", 4, answer => answer.Reading = Says(true, null)), new(Piece())));
    }

    [Fact]
    public void What_is_to_be_better_points_to_an_action_and_that_is_only_a_hint()
    {
        Assert.Equal(["1.1 says what is to be better, and points to no action that does it."], Of(Resting("1.1", 2, answer => answer.Improvements = "Letters."), new(Piece())));
        EvidenceStanding Acted(bool overdue, bool done) => new(Piece(EvidenceKind.Action), Action: new("CEA1", overdue, done));
        Assert.Empty(Of(Resting("1.1", 2, answer => answer.Improvements = "Letters."), Acted(false, false)));
        Assert.Equal(["1.1 rests on the action CEA1, which is overdue."], Of(Resting("1.1", 2), Acted(true, false)));
        Assert.Empty(Of(Resting("1.1", 2), Acted(true, true)));
        Assert.Equal([ChallengeKind.ImprovementWithoutAction, ChallengeKind.ActionOverdue], Enum.GetValues<ChallengeKind>().Where(kind => new Challenge("1", kind, "").IsHint));
    }
}

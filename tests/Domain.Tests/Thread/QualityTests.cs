using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class QualityTests
{
    private static SmartJudgement Letter(Aim aim, SmartLetter letter, ThreadGraph? graph = null) => SmartCheck.Of(aim, graph ?? new([], []), Somebody.Today).Letters.Single(each => each.Letter == letter);

    private static Aim With(AimDetails details) => AnAim(ServicePlan(), details);

    [Fact]
    public void An_objective_that_meets_every_rule_is_smart_and_says_why()
    {
        var aim = With(Fewer with { Words = "People live longer.", Achievable = "The money is in the budget.", DueOn = On("2027-09-30") });
        var own = Node(ThreadKind.Aim, 0, "x", AimKind.Objective) with { End = aim.End };
        var check = SmartCheck.Of(aim, new([own, Priority, Smokers, Clinics], [Edge(LinkType.ContributesTo, own, Priority), Edge(LinkType.MeasuredBy, own, Smokers), Edge(LinkType.DeliveredBy, own, Clinics)]), Somebody.Today);
        Assert.True(check.IsSmart);
        Assert.Equal(["It says what changes: “fewer”, “smokers” and “poorest”; and what that means for people.", "Measured by Smokers.", "Delivered by Open clinics; and it is written down how it is known that it can be done.", "It serves Health gaps.", "By 30 September 2027."], check.Letters.Select(each => each.Because));
        Assert.Equal((AimNature.Outcome, "“fewer” tells of something that changes."), (check.Nature, check.NatureBecause));
        Assert.All(Enum.GetValues<SmartLetter>(), letter => Assert.NotEqual("", letter.InWords() + letter.Rule()));
    }

    [Theory]
    [InlineData("Improve and support", "None of its words says what changes.")]
    [InlineData("Continue to support smokers", "Only “smokers” says what changes; 3 such words are asked for.")]
    [InlineData("Promote healthy smokers", "Only “healthy” and “smokers” say what changes; 3 such words are asked for.")]
    [InlineData("Fewer smokers in poorest wards", "What it means for people is not written down.")]
    public void Words_that_say_nothing_are_not_specific(string title, string because) => Assert.Equal((false, because), (Letter(With(Fewer with { Title = title }), SmartLetter.S).IsMet, Letter(With(Fewer with { Title = title }), SmartLetter.S).Because));

    [Fact]
    public void Without_a_measure_a_way_and_a_priority_it_is_neither_measurable_nor_achievable_nor_relevant()
    {
        var aim = With(Fewer);
        Assert.Equal(["No measure that goes on is linked below it.", "Nothing that goes on delivers it.", "It leads up to no priority and no ambition."], new[] { SmartLetter.M, SmartLetter.A, SmartLetter.R }.Select(letter => Letter(aim, letter).Because));
        var own = Node(ThreadKind.Aim, 0, "x", AimKind.Objective) with { End = aim.End };
        var many = Enumerable.Range(50, 4).SelectMany(number => new[] { Node(ThreadKind.Measure, number, $"M{number}"), Node(ThreadKind.Action, number, $"A{number}") }).ToList();
        var graph = new ThreadGraph([own, .. many], many.Select(node => Edge(node.End.Kind == ThreadKind.Measure ? LinkType.MeasuredBy : LinkType.DeliveredBy, own, node)));
        Assert.EndsWith("and M52, and 1 more.", Letter(aim, SmartLetter.M, graph).Because, StringComparison.Ordinal);
        Assert.Equal("How it is known that it can be done is not written down.", Letter(aim, SmartLetter.A, graph).Because);
        Assert.Contains("and 1 more; and", Letter(With(Fewer with { Achievable = "Money" }), SmartLetter.A, graph).Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false, "It has no day by which it is to be reached.")]
    [InlineData("2026-11-22", false, "It was to be reached by 22 November 2026, and goes on.")]
    [InlineData("2028-03-31", false, "It is to be reached by 31 March 2028, more than 12 months away, and has no milestone on the way.")]
    [InlineData("2027-11-23", true, "By 23 November 2027.")]
    public void A_day_alone_is_enough_for_a_year(string? due, bool met, string because)
    {
        var judged = Letter(With(Fewer with { DueOn = due is null ? null : On(due) }), SmartLetter.T);
        Assert.Equal((met, because), (judged.IsMet, judged.Because));
    }

    [Fact]
    public void What_lasts_longer_has_milestones_on_the_way() =>
        Assert.Equal("By 31 March 2028, with one milestone on the way.", Letter(With(Fewer with { DueOn = On("2028-03-31"), Milestones = [new("Half", On("2027-06-30"), null)] }), SmartLetter.T).Because);

    [Theory]
    [InlineData("Publish a strategy", AimNature.Activity)]
    [InlineData("Homes: reduce cold", AimNature.Outcome)]
    [InlineData("Excellence in wards", AimNature.Unclear)]
    public void The_first_word_that_tells_decides_whether_it_is_an_outcome(string title, AimNature nature) => Assert.Equal(nature, SmartCheck.NatureOf(title).Nature);

    private static Dictionary<int, (int?, string?)> All(int score, string? because = "Missing") => PlanStandard.Usual.ToDictionary(each => each.Key, _ => ((int?)score, because));

    private static PlanScore Scored(int score, string reader = "Auditor", int number = 1) => PlanScore.Read(Somebody.Id(number), ServicePlan(), new(), ScoreStage.Agreed, All(score), null, Officer with { Post = reader }).Score!;

    [Fact]
    public void A_second_reader_scores_a_plan_by_the_councils_standard()
    {
        var plan = ServicePlan();
        var (score, outcome) = PlanScore.Read(Somebody.Id(1), plan, new(), ScoreStage.HalfYear, All(2, null), " Good ", Officer);
        Assert.Equal(("Scored at half-year: 67 %", null), Happened(outcome));
        Assert.Equal((plan.Id, 2026, 67, "Good", 8), (score!.PlanId, score.FirstYear, score.Percent, score.Words, score.Scores.Count));
        Assert.Equal("Scored when agreed: 0 %", Happened(PlanScore.Read(Somebody.Id(1), plan, new(), ScoreStage.Agreed, All(0), null, Officer).Outcome).Item1);
        Assert.Equal(["When agreed", "At half-year"], Enum.GetValues<ScoreStage>().Select(stage => stage.InWords()));
        Assert.Equal(CriterionScore.Highest + 1, CriterionScore.Steps.Count);
    }

    [Fact]
    public void Whoever_answers_for_a_plan_does_not_score_it_and_no_question_is_left_out()
    {
        var plan = ServicePlan();
        Assert.StartsWith("You answer for this plan yourself.", Fault(PlanScore.Read(Somebody.Id(1), plan, new(), ScoreStage.Agreed, All(2), null, HeadOfContact).Outcome).Item2, StringComparison.Ordinal);
        Refused(PlanScore.Read(Somebody.Id(1), plan, new(), ScoreStage.Agreed, All(2), null, Clerk).Outcome);
        var typed = All(1, "");
        (typed[1], typed[2], typed[3]) = ((null, null), (4, "a"), (3, new string('a', 1001)));
        Assert.Equal(["Stage", "Words", "Scores[0].Score", "Scores[1].Score", "Scores[2].Because", "Scores[3].Because", "Scores[4].Because", "Scores[5].Because", "Scores[6].Because", "Scores[7].Because"],
            PlanScore.Read(Somebody.Id(1), plan, new(), null, typed, new('a', 1001), Officer).Outcome.Problems.Select(fault => fault.Field));
        Happened(plan.Finish([], Chart, HeadOfContact));
        Assert.Equal("This plan has ended.", Fault(PlanScore.Read(Somebody.Id(1), plan, new(), ScoreStage.Agreed, All(2), null, Officer).Outcome).Item2);
    }

    [Fact]
    public void The_standard_is_worded_anew_and_keeps_the_numbers_of_its_questions()
    {
        var standard = new PlanStandard { Id = Somebody.Id(5) };
        Assert.Equal("Nothing was changed.", Fault(standard.Change(PlanStandard.Usual, Officer)).Item2);
        Assert.Equal(("Standard for plans changed: two questions", "They belong together"), Happened(standard.Change([PlanStandard.Usual[7] with { Question = " Is it  plain? " }, new(0, "", "x", 9), new(0, "Is it short?", null!, 1)], Officer)));
        Assert.Equal([(8, "Is it plain?"), (9, "Is it short?")], standard.Criteria.Select(each => (each.Key, each.Question)));
        Assert.Equal(["Criteria[0].Question", "Criteria[0].Guidance", "Criteria[0].Weight", "Reason"], standard.Change([new(1, new('a', 301), new('a', 1001), 4)], Officer with { Reason = null }).Problems.Select(fault => fault.Field));
        Assert.Equal("Criteria", Fault(standard.Change([], Officer)).Item1);
        Assert.Equal("Criteria", Fault(standard.Change([.. Enumerable.Range(0, 31).Select(_ => new StandardCriterion(0, "Same?", "", 1))], Officer)).Item1);
        Refused(standard.Change([], HeadOfContact));
    }

    [Fact]
    public void Readers_who_score_otherwise_than_the_rest_are_named()
    {
        var consistency = ScoreConsistency.Of([Scored(3, "Auditor", 1), Scored(3, "auditor", 2), Scored(1, "Clerk", 3), Scored(2, "Lead", 4)]);
        Assert.Equal([("Auditor", 2, true), ("Clerk", 1, false), ("Lead", 1, false)], consistency.Readers.Select(each => (each.Reader, each.Plans, each.StandsApart)));
        Assert.Equal((1, 3, 2.25), (consistency.Questions[0].Lowest, consistency.Questions[0].Highest, consistency.Questions[0].Mean));
        var alone = Assert.Single(ScoreConsistency.Of([Scored(3, "Auditor", 1), Scored(3, "Auditor", 2)]).Readers);
        Assert.Equal((null, false), (alone.Others, alone.StandsApart));
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Boards.AReview;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>What a review recommends, who answers what, and what came of it.</summary>
public sealed class ReviewRecommendationTests
{
    private static ReviewRecommendation One(Review review) => review.Recommendations[0];

    [Fact]
    public void A_recommendation_is_made_and_reworded_until_it_is_answered()
    {
        Assert.Equal(("", "It recommends while it is under way or when it has reported: it is proposed."), Fault(Proposed().Recommend(null, "x", null, Pat.Id, null, AllBoards, Clerk)));
        var review = UnderWay();
        Assert.Equal([("RecommendationWords", "Say what is recommended."), ("Money", "Give an amount of nought or more."), ("ToBoardId", "Choose the board that answers.")], Faults(review.Recommend(null, "", -1, Old.Id, null, AllBoards, Clerk)));
        Assert.Equal(("Recommendation 1 was made, for Corporate Management Team to answer", "Open letters once"), Happened(review.Recommend(null, "Open letters once", 5000, Cmt.Id, null, AllBoards, Clerk)));
        Assert.Equal(("Recommendation 1 was reworded, for Performance Assurance Team to answer", "Open them once"), Happened(review.Recommend(1, "Open them once", null, Pat.Id, "Faster", AllBoards, Clerk)));
        Assert.Equal((1, null, "Faster"), (review.Recommendations.Count, One(review).Money, One(review).Expected));
        Assert.Equal(("", "There is no such recommendation."), Fault(review.Recommend(2, "x", null, Pat.Id, null, AllBoards, Clerk)));
        Assert.Equal(("", "Recommendations are answered when it has reported: it is under way."), Fault(review.Answer(1, Yes, Chart, Clerk)));
        Happened(review.Find(null, null, "x", Clerk));
        Happened(review.Report(null, Clerk));
        Happened(review.Answer(1, Yes, Chart, Clerk));
        Assert.Equal(("", "It was answered: what was recommended stays as it was."), Fault(review.Recommend(1, "x", null, Pat.Id, null, AllBoards, Clerk)));
    }

    [Fact]
    public void What_an_answer_lacks_stands_beside_its_box()
    {
        var review = Reported();
        Assert.Equal(("Answer", "Say whether it was accepted."), Fault(review.Answer(1, new(), Chart, Clerk)));
        Assert.Equal(("", "There is no such recommendation."), Fault(review.Answer(2, Yes, Chart, Clerk)));
        Assert.Equal([("AnsweredOn", "It cannot have been answered before it was made, on 23 November 2026."), ("Because", "Say why.")], Faults(review.Answer(1, new() { Kind = AnswerKind.NotAccepted, On = On("2026-11-22") }, Chart, Clerk)));
        Assert.Equal(
        [
            ("AnsweredOn", "It cannot have been answered after today."), ("Because", "Say why."), ("NotThat", "Say what of it is not accepted."), ("DoneBy", "Give the day by which it is done."),
            ("PostId", "Choose the post that does it."), ("Expected", "Say what is expected to come of it."), ("LookOn", "Give the day on which it is looked at again."),
        ], Faults(review.Answer(1, new() { Kind = AnswerKind.InPart, On = On("2026-11-24") }, Chart, Clerk)));
        Assert.Equal([("DoneBy", "It cannot be done before it is answered."), ("LookOn", "It cannot be looked at before it is answered.")], Faults(review.Answer(1, Yes with { DoneBy = On("2026-11-01"), LookOn = On("2026-11-01") }, Chart, Clerk)));
        Assert.Null(One(review).Answer);
    }

    [Fact]
    public void An_answer_given_anew_keeps_the_one_before()
    {
        var review = Reported();
        Assert.Equal(("Recommendation 1: not accepted", "No money"), Happened(review.Answer(1, new() { Kind = AnswerKind.NotAccepted, Because = "No money", NotThat = "x", DoneBy = Somebody.Today, PostId = Head, LookOn = Somebody.Today }, Chart, Clerk)));
        Assert.Equal(("", null, null, null, "Five days", true), (One(review).Answer!.NotThat, One(review).Answer!.DoneBy, One(review).Answer!.PostId, One(review).LookOn, One(review).Expected, One(review).IsSettled));
        Assert.Equal(("", "It was not accepted: nothing is to come of it."), Fault(review.LookAgain(1, EffectResult.Done, "x", null, null, Clerk)));
        Assert.Equal(("Because", "Say why it is answered anew."), Fault(review.Answer(1, Yes, Chart, Clerk)));
        Assert.Equal(("Recommendation 1: accepted in part", "Not the second post: Money for one was found"), Happened(review.Answer(1, Yes with { Kind = AnswerKind.InPart, NotThat = "the second post", Because = "Money for one was found" }, Chart, Clerk)));
        Assert.Equal([AnswerKind.NotAccepted, AnswerKind.InPart], One(review).Answers.Select(each => each.Kind));
        Assert.Equal(("Letters are answered in five days", On("2027-06-01")), (One(review).Expected, One(review).LookOn));
        Assert.Equal(("Recommendation 1: accepted", "All of it after all"), Happened(review.Answer(1, Yes with { Because = "All of it after all" }, Chart, Clerk)));
    }

    [Fact]
    public void What_came_of_it_is_looked_at_before_its_day_too_and_that_is_said()
    {
        var review = Reported();
        Assert.Equal(("", "It has no answer yet: nothing can have come of it."), Fault(review.LookAgain(1, EffectResult.Done, "x", null, null, Clerk)));
        Assert.Equal(("", "What came of it is said when the review has reported: it is under way."), Fault(UnderWay().LookAgain(1, EffectResult.Done, "x", null, null, Clerk)));
        Happened(review.Answer(1, Yes with { LookOn = On("2026-12-03") }, Chart, Clerk));
        Assert.Equal(("", "There is no such recommendation."), Fault(review.LookAgain(2, EffectResult.Done, "x", null, null, Clerk)));
        Assert.Equal([("Result", "Say how far it was done."), ("Came", "Say what came of it, with its figure where there is one."), ("LookedOn", "It cannot have been looked at after today.")], Faults(review.LookAgain(1, null, " ", On("2026-11-24"), null, Clerk)));
        Assert.Equal([("LookedOn", "It cannot have been looked at before it was answered, on 23 November 2026."), ("NextOn", "Give a later day on which it is looked at again.")], Faults(review.LookAgain(1, EffectResult.TooEarly, "x", On("2026-11-20"), On("2026-11-20"), Clerk)));
        Assert.Equal(("Recommendation 1: too early to tell, looked at ten days before its day", "A week in"), Happened(review.LookAgain(1, EffectResult.TooEarly, "A week in", null, On("2027-01-04"), Clerk)));
        Assert.Equal(("Looked at ten days before its day, 3 December 2026.", On("2027-01-04"), false), (One(review).Effect!.EarlyWords(), One(review).LookOn, One(review).IsSettled));
        Assert.Equal(("", "It was looked at already: its answer stays as it was."), Fault(review.Answer(1, Yes, Chart, Clerk)));
        var later = Clerk with { Today = On("2027-01-05") };
        Assert.Equal(("Recommendation 1: partly done", "Six days"), Happened(review.LookAgain(1, EffectResult.Partly, "Six days", null, On("2027-02-02"), later)));
        Assert.Equal((2, null, null, true, null), (One(review).Effects.Count, One(review).Effect!.EarlyWords(), One(review).Effect!.NextOn, One(review).IsSettled, One(review).LookOn));
    }

    [Fact]
    public void It_is_not_closed_while_something_waits()
    {
        var review = Reported(5);
        Happened(review.Answer(1, Yes, Chart, Clerk));
        Happened(review.Answer(2, Yes, Chart, Clerk));
        Happened(review.Answer(3, new() { Kind = AnswerKind.NotAccepted, Because = "No" }, Chart, Clerk));
        Happened(review.LookAgain(2, EffectResult.TooEarly, "x", null, On("2027-01-01"), Clerk));
        Assert.Equal([("", "Recommendations 4 and 5 have no answer yet."), ("", "Recommendation 1 was accepted, and nobody has looked at what came of it."), ("", "Recommendation 2 was looked at too early: look again at what came of it.")], Faults(review.Close(Clerk)));
        foreach (var number in new[] { 4, 5 }) { Happened(review.Answer(number, Yes, Chart, Clerk)); }
        Assert.Equal([("", "Recommendations 1, 4 and 5 were accepted, and nobody has looked at what came of them."), ("", "Recommendation 2 was looked at too early: look again at what came of it.")], Faults(review.Close(Clerk)));
        foreach (var number in new[] { 1, 2, 4, 5 }) { Happened(review.LookAgain(number, EffectResult.Done, "x", null, null, Clerk)); }
        Happened(review.Close(Clerk));
        Assert.Equal(("Result", "The review is closed: say what came of it."), Fault(review.LookAgain(1, EffectResult.TooEarly, "x", null, On("2027-01-01"), Clerk)));
        Assert.Equal("Recommendation 1: not done", Happened(review.LookAgain(1, EffectResult.NotDone, "It went back", null, null, Clerk)).Item1);
    }

    [Fact]
    public void It_waits_for_answers_for_what_is_done_and_for_another_look()
    {
        var review = Reported(3);
        Happened(review.Answer(1, Yes, Chart, Clerk));
        Happened(review.Answer(2, Yes with { DoneBy = On("2027-06-01") }, Chart, Clerk));
        Assert.Equal(
        [
            new("Recommendation 3 is answered", On("2027-01-23"), true, Cmt.Id), new("Recommendation 1 is done", On("2027-02-01"), false, null, Head),
            new("Recommendation 1 is looked at again", On("2027-06-01"), false, Pat.Id), new("Recommendation 2 is looked at again", On("2027-06-01"), false, Pat.Id),
        ], review.Waits(On("2027-01-24")));
        Assert.Equal((true, true, false), (review.BelongsTo(Pat.Id), review.BelongsTo(Cmt.Id), review.BelongsTo(Old.Id)));
        Happened(review.Answer(3, new() { Kind = AnswerKind.NotAccepted, Because = "No" }, Chart, Clerk));
        Assert.False(review.BelongsTo(Cmt.Id));
        Happened(review.LookAgain(1, EffectResult.Done, "x", null, null, Clerk));
        Assert.Equal("Recommendation 2 is looked at again", Assert.Single(review.Waits(Somebody.Today)).What);
        Happened(review.Recommend(null, "Later", null, Pat.Id, null, AllBoards, Clerk with { Today = On("2027-03-01") }));
        Assert.Equal(On("2027-05-01"), review.AnswerBy(review.Recommendations[3]));
    }

    [Fact]
    public void Everything_has_its_words()
    {
        Assert.Equal(["LEAN review", "Scrutiny review", "Service review", "Peer review", "Value-for-money review"], Enum.GetValues<ReviewKind>().Select(each => each.InWords()));
        Assert.Equal(["Proposed", "Terms agreed", "Under way", "Reported", "Closed", "Stopped"], Enum.GetValues<ReviewState>().Select(each => each.InWords()));
        Assert.Equal(["Done", "Partly done", "Not done", "Too early to tell"], Enum.GetValues<EffectResult>().Select(each => each.InWords()));
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Boards.AReview;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>How a review is commissioned, agreed, carried out, reported and stopped.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void A_review_is_proposed_agreed_begun_reported_and_closed()
    {
        var (review, outcome) = Review.Propose(Somebody.Id(70), 3, Subject, Typed, AllBoards, Chart, Clerk);
        Assert.Equal(("The review was proposed to Performance Assurance Team", null), Happened(outcome));
        Assert.Equal(("Review 3 How letters are answered", Calls, ReviewState.Proposed, true), (review!.Name, review.SubjectId, review.State, review.IsOpen));
        Assert.Equal([new(1, "Where do letters wait?"), new(2, "Which steps help nobody?")], review.Terms.Questions);
        Assert.Equal(new ReviewStep("Its terms are agreed", On("2026-11-10"), true, Pat.Id), Assert.Single(review.Waits(Somebody.Today)));
        Assert.Equal(("", "The board has not agreed its terms of reference yet."), Fault(review.Begin(null, Clerk)));
        Assert.Equal(("On", "They cannot have been agreed after today."), Fault(review.Agree(On("2026-11-24"), Pat, Clerk)));
        Assert.Equal(("Performance Assurance Team agreed the terms of reference on 5 November 2026", null), Happened(review.Agree(On("2026-11-05"), Pat, Clerk)));
        Assert.Equal(("", "Its terms were agreed on 5 November 2026."), Fault(review.Agree(null, Pat, Clerk)));
        Assert.Equal("It begins", Assert.Single(review.Waits(Somebody.Today)).What);
        Assert.Equal(("On", "It cannot have begun before its terms were agreed, on 5 November 2026."), Fault(review.Begin(On("2026-11-04"), Clerk)));
        Assert.Equal(("On", "It cannot have been after today."), Fault(review.Begin(On("2026-11-24"), Clerk)));
        Assert.Equal(("The review began on 9 November 2026", null), Happened(review.Begin(On("2026-11-09"), Clerk)));
        Assert.Equal(("", "It begins once: it is under way."), Fault(review.Begin(null, Clerk)));
        Assert.Equal(new ReviewStep("It reports", On("2027-01-31"), false, null, Head), Assert.Single(review.Waits(Somebody.Today)));
        Assert.True(review.Waits(On("2027-02-01"))[0].IsLate);
        Assert.Equal([("On", "It cannot have reported before it began, on 9 November 2026."), ("", "It found nothing yet: record at least one finding before it reports.")], Faults(review.Report(On("2026-11-01"), Clerk)));
        Assert.Equal(("Finding 1 was recorded", "They wait in the post room"), Happened(review.Find(null, 1, "They wait in the post room", Clerk)));
        Assert.Equal(2, Assert.Single(review.Unanswered).Number);
        Assert.Equal(("", "It is closed after it reported: it is under way."), Fault(review.Close(Clerk)));
        Assert.Equal(("The review reported on 20 November 2026", null), Happened(review.Report(On("2026-11-20"), Clerk)));
        Assert.Equal(("", "It reports when it is under way: it has reported."), Fault(review.Report(null, Clerk)));
        Assert.Equal(new ReviewStep("It is closed", null, false, Pat.Id), Assert.Single(review.Waits(Somebody.Today)));
        Assert.Equal(("The review was closed on 23 November 2026", null), Happened(review.Close(Clerk)));
        Assert.Equal((false, 0), (review.IsOpen, review.Waits(Somebody.Today).Count));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var (none, outcome) = Review.Propose(Somebody.Id(70), 3, null, new() { LeadPostId = Gone, BoardId = Old.Id, Members = new('a', 4001), Questions = [new('q', 301)] }, AllBoards, Chart, Clerk);
        Assert.Null(none);
        Assert.Equal(
        [
            ("Title", "Give the name of the review."), ("Kind", "Choose what kind of review it is."), ("LeadPostId", "Choose the post that leads it."), ("ReportsBy", "Give the day by which it reports."),
            ("Questions", "This has 301 characters; the limit is 300."), ("Members", "This has 4001 characters; the limit is 4000."), ("BoardId", "Choose the board that commissions it."),
        ], Faults(outcome));
        Assert.Equal(("ReportsBy", "It cannot report before it begins."), Fault(Proposed().Change(Typed with { ReportsBy = On("2026-11-01") }, null, Chart, Clerk)));
        Assert.Equal(("Questions", "Give at most 30 questions."), Fault(Proposed().Change(Typed with { Questions = [.. Enumerable.Range(1, 31).Select(number => $"{number}?")] }, null, Chart, Clerk)));
        var rough = Proposed(Typed with { Purpose = null, Questions = [] });
        Assert.Equal([("On", "Say what the review is for."), ("On", "Give at least one question that it is to answer.")], Faults(rough.Agree(null, Pat, Clerk)));
    }

    [Fact]
    public void Terms_that_were_agreed_are_kept_beside_the_new_ones_with_the_reason()
    {
        var review = Proposed();
        Assert.Equal(("", "Nothing was changed."), Fault(review.Change(Typed, null, Chart, Clerk)));
        Assert.Equal(("The terms of reference were changed", null), Happened(review.Change(Typed with { Scope = "Letters and e-mail" }, null, Chart, Clerk)));
        Assert.Empty(review.Earlier);
        Happened(review.Agree(null, Pat, Clerk));
        Assert.Equal(("The review was changed", null), Happened(review.Change(Typed with { Scope = "Letters and e-mail", Members = "Five clerks" }, null, Chart, Clerk)));
        var reworded = Typed with { Questions = ["Where and why do letters wait?", "What do others do?", "Which steps help nobody?"] };
        Assert.Equal(("Because", "The board agreed these terms: say why they change."), Fault(review.Change(reworded, " ", Chart, Clerk)));
        Assert.Equal(("Questions", "Give at least one question that it is to answer."), Faults(review.Change(Typed with { Questions = [] }, "So", Chart, Clerk)).Single());
        Assert.Equal(("The terms of reference were changed", "The board asked for it"), Happened(review.Change(reworded, " The board asked for it ", Chart, Clerk)));
        // The first was reworded in its place, the second is new, the third is the old second.
        Assert.Equal([1, 3, 2], review.Terms.Questions.Select(question => question.Number));
        var kept = Assert.Single(review.Earlier);
        Assert.Equal(("Letters and e-mail", "The board asked for it", Somebody.Today, 2), (kept.Terms.Scope, kept.Because, kept.Until, kept.Terms.Questions.Count));
        Happened(review.Change(Typed with { Questions = ["Where and why do letters wait?"] }, "Less time", Chart, Clerk));
        Happened(review.Change(Typed with { Questions = ["Where and why do letters wait?", "Who pays?"] }, "One more", Chart, Clerk));
        Assert.Equal(4, review.Terms.Questions[1].Number);
    }

    [Fact]
    public void A_question_that_a_finding_answers_stays_among_the_questions()
    {
        var review = UnderWay();
        Happened(review.Find(null, 2, "Two steps of seven", Clerk));
        Assert.Equal(("Questions", "Finding 1 answers question 2: that stays among the questions, reworded at most."), Fault(review.Change(Typed with { Questions = ["Where do letters wait?"] }, "Less time", Chart, Clerk)));
        Assert.Equal("The terms of reference were changed", Happened(review.Change(Typed with { Questions = ["Where do letters wait?", "Which of the seven steps help nobody?"] }, "Clearer", Chart, Clerk)).Item1);
        Happened(review.Report(null, Clerk));
        Assert.Equal(("", "It has reported: its terms stay as they were."), Fault(review.Change(Typed, "x", Chart, Clerk)));
    }

    [Fact]
    public void Findings_are_recorded_and_reworded_while_it_is_under_way()
    {
        Assert.Equal(("", "Findings are recorded while it is under way: it is proposed."), Fault(Proposed().Find(null, null, "x", Clerk)));
        var review = UnderWay();
        Assert.Equal([("Question", "Choose a question of its terms of reference, or none."), ("FindingWords", "Say what was found.")], Faults(review.Find(null, 9, " ", Clerk)));
        Happened(review.Find(null, null, "Nobody knows the cost", Clerk));
        Assert.Equal(("", "There is no such finding."), Fault(review.Find(2, null, "x", Clerk)));
        Assert.Equal(("", "Nothing was changed."), Fault(review.Find(1, null, "Nobody knows the cost", Clerk)));
        Assert.Equal(("Finding 1 was reworded", "Nobody counts the cost"), Happened(review.Find(1, 2, "Nobody counts the cost", Clerk)));
        Assert.Equal((1, 2), (review.Findings.Count, review.Findings[0].Question));
    }

    private static Review Agreed()
    {
        var review = Proposed();
        Happened(review.Agree(null, Pat, Clerk));
        return review;
    }

    [Fact]
    public void It_is_stopped_with_a_reason_before_it_reports()
    {
        var review = UnderWay();
        Assert.Equal(("StopBecause", "Say why it is stopped."), Fault(review.Stop(" ", Clerk)));
        Assert.Equal(("The review was stopped on 23 November 2026", "The service ends"), Happened(review.Stop("The service ends", Clerk)));
        Assert.Equal(("", "There is nothing left to stop: it is stopped."), Fault(review.Stop("x", Clerk)));
        Assert.Equal(("", "Its terms were agreed on 5 November 2026."), Fault(review.Agree(null, Pat, Clerk)));
        var dropped = Proposed();
        Happened(dropped.Stop("Not now", Clerk));
        Assert.Equal(("", "Nothing is agreed any more: it is stopped."), Fault(dropped.Agree(null, Pat, Clerk)));
        Assert.Equal(("", "Recommendations are answered when it has reported: its terms are agreed."), Fault(Agreed().Answer(1, Yes, Chart, Clerk)));
        Assert.False(review.IsOpen);
    }

    [Fact]
    public void Who_leads_it_and_chairs_the_board_is_warned_of_and_not_refused()
    {
        var review = Proposed();
        Assert.Null(review.LeadWarning(Pat, Chart));
        Assert.Null(review.LeadWarning(null, Chart));
        Assert.Equal("Head of Contact leads it and chairs Chaired, which commissioned it.", review.LeadWarning(new Board { Id = Pat.Id, Name = "Chaired", ChairPostId = Head }, Chart));
    }

    [Fact]
    public void Only_those_who_record_decisions_write_in_it()
    {
        var (review, reported) = (UnderWay(), Reported());
        Refused(Review.Propose(Somebody.Id(70), 3, null, Typed, AllBoards, Chart, Lead).Outcome);
        Refused(review.Change(Typed, null, Chart, Lead));
        Refused(Proposed().Agree(null, Pat, Lead));
        Refused(Proposed().Begin(null, Lead));
        Refused(review.Find(null, null, "x", Lead));
        Refused(review.Recommend(null, "x", null, Pat.Id, null, AllBoards, Lead));
        Refused(review.Report(null, Lead));
        Refused(review.Stop("x", Lead));
        Refused(reported.Answer(1, Yes, Chart, Lead));
        Refused(reported.LookAgain(1, EffectResult.Done, "x", null, null, Lead));
        Refused(reported.Close(Somebody.Member));
    }
}

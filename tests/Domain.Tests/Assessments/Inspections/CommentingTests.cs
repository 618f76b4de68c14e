using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class CommentingTests
{
    private static Inspection With(params string[] paragraphs)
    {
        var inspection = New();
        foreach (var paragraph in paragraphs) { Assert.True(inspection.WriteComment(paragraph, "It is wrong.", null, Days, Officer).IsGranted); }
        return inspection;
    }

    [Fact]
    public void A_comment_is_written_by_whoever_answers_anything()
    {
        var inspection = New();
        Assert.Equal(("Comment 1 written on paragraph 4.1 of the draft", "There are 12 homes, not 11."), Happened(inspection.WriteComment(" 4.1 ", " There are 12 homes, not 11. ", "Not needed", Days, Somebody.As(Role.Lead))));
        Assert.Equal(("Lead", "4.1", null), (inspection.Comments[0].By, inspection.Comments[0].Paragraph, inspection.Comments[0].SentOn));
        Refused(inspection.WriteComment("4.1", "Wrong", null, Days, Somebody.Member));
        Assert.Equal([("Paragraph", "Say which paragraph of the draft it is about."), ("Words", "Say what is wrong, and what shows it.")], Faults(inspection.WriteComment(null, null, null, Days, Officer)));
        Assert.Equal(["Paragraph", "Words", "Because"], Faults(inspection.WriteComment(new('1', 201), new('x', 4001), new('x', 4001), Days, Officer)).Select(fault => fault.Item1));
        Assert.Single(inspection.Comments);
    }

    [Fact]
    public void After_the_time_for_comments_a_reason_is_needed()
    {
        var inspection = New();
        Assert.Equal(On("2026-12-18"), inspection.CommentsUntil(Days));
        inspection.FieldWork = On("2026-09-14");
        Assert.Equal(On("2026-10-30"), inspection.CommentsUntil(Days));
        Assert.Equal(("Because", "Comments were to be made by 30 October 2026. Say why this one comes later."), Fault(inspection.WriteComment("4.1", "Wrong", " ", Days, Officer)));
        Assert.Equal(("Comment 1 written on paragraph 4.1 of the draft, after the time for comments", "Wrong\nWhy it comes late: The draft came late"), Happened(inspection.WriteComment("4.1", "Wrong", " The draft came late ", Days, Officer)));
        // On the last day itself there is still time; without a timetable there always is.
        Assert.True(inspection.WriteComment("4.2", "Wrong", null, Days, Officer with { Today = On("2026-10-30") }).IsGranted);
        inspection.Timetable = "";
        Assert.Null(inspection.CommentsUntil(Days));
        Assert.True(inspection.WriteComment("4.3", "Wrong", null, Days, Officer).IsGranted);
    }

    [Fact]
    public void Comments_are_sent_together_and_each_once()
    {
        var inspection = With("1", "2", "3");
        Refused(inspection.SendComments([1], Somebody.Today, Lead));
        Assert.Equal([("Numbers", "Choose the comments that were sent."), ("SentOn", "Give the day on which they were sent.")], Faults(inspection.SendComments([], null, Officer)));
        Assert.Equal([("Numbers", "Choose comments that were neither sent before nor withdrawn."), ("SentOn", "They cannot have been sent after today.")], Faults(inspection.SendComments([1, 4], On("2026-11-24"), Officer)));
        Assert.Equal(("Comments 1 and 3 sent on 23 November 2026", null), Happened(inspection.SendComments([3, 1, 3], Somebody.Today, Officer)));
        Assert.Equal([Somebody.Today, null, Somebody.Today], inspection.Comments.Select(comment => comment.SentOn));
        Assert.Equal("Numbers", Fault(inspection.SendComments([1, 2], Somebody.Today, Officer)).Item1);
        Assert.Equal("Comment 2 sent on 20 November 2026", Happened(inspection.SendComments([2], On("2026-11-20"), Officer)).Item1);
    }

    [Fact]
    public void A_comment_that_was_sent_is_answered()
    {
        var inspection = With("1", "2");
        Assert.Equal(("", "There is no such comment."), Fault(inspection.AnswerComment(3, "Yes", true, Officer)));
        Assert.Equal(("", "This comment was not sent yet."), Fault(inspection.AnswerComment(1, "Yes", true, Officer)));
        Assert.True(inspection.SendComments([1], Somebody.Today, Officer).IsGranted);
        Refused(inspection.AnswerComment(1, "Yes", true, Lead));
        Assert.Equal([("Reply", "Say what the inspectors replied."), ("IsTaken", "Say whether the draft was changed.")], Faults(inspection.AnswerComment(1, " ", null, Officer)));
        Assert.Equal("Reply", Fault(inspection.AnswerComment(1, new('x', 4001), true, Officer)).Item1);
        Assert.Equal(("Comment 1 answered: the draft was changed", "Agreed"), Happened(inspection.AnswerComment(1, " Agreed ", true, Officer)));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.AnswerComment(1, "Agreed", true, Officer)));
        Assert.Equal(("Comment 1 answered: the draft was not changed (corrected)", "Agreed"), Happened(inspection.AnswerComment(1, "Agreed", false, Officer)));
        Assert.Equal([(false, "Agreed"), (null, "")], inspection.Comments.Select(comment => (comment.IsTaken, comment.Reply)));
    }

    [Fact]
    public void A_comment_that_was_not_sent_is_withdrawn_with_a_reason_and_keeps_its_number()
    {
        var inspection = With("1", "2", "3");
        Assert.True(inspection.SendComments([1], On("2026-11-20"), Officer).IsGranted);
        Refused(inspection.WithdrawComment(2, "The draft is right", Somebody.Member));
        Assert.Equal(("", "There is no such comment."), Fault(inspection.WithdrawComment(4, "Why", Lead)));
        Assert.Equal(("", "This comment was sent on 20 November 2026. Tell the inspectors that it falls, and record what they reply."), Fault(inspection.WithdrawComment(1, "Why", Lead)));
        Assert.Equal(("Because", "Say why: the draft is right, another comment says it better."), Fault(inspection.WithdrawComment(2, " ", Lead)));
        Assert.Equal("Because", Fault(inspection.WithdrawComment(2, new('x', 4001), Lead)).Item1);
        Assert.All(inspection.Comments, comment => Assert.False(comment.IsWithdrawn));

        // Whoever may comment withdraws it, though another post wrote it.
        Assert.Equal(("Comment 2 on paragraph 2 of the draft withdrawn", "The draft is right"), Happened(inspection.WithdrawComment(2, " The draft is right ", Lead)));
        Assert.Equal(("", "This comment was withdrawn already."), Fault(inspection.WithdrawComment(2, "Again", Officer)));
        Assert.Equal([(1, false, ""), (2, false, "The draft is right"), (3, true, "")], inspection.Comments.Select(comment => (comment.Number, comment.IsToSend, comment.WithdrawnBecause)));
        Assert.Equal("Numbers", Fault(inspection.SendComments([2, 3], Somebody.Today, Officer)).Item1);
        Assert.Equal(("", "This comment was withdrawn and never sent, so there is no reply to it."), Fault(inspection.AnswerComment(2, "Yes", true, Officer)));
        Assert.Equal("Comment 4 written on paragraph 2 of the draft", Happened(inspection.WriteComment("2", "It is wrong after all.", null, Days, Lead)).Item1);
    }

    [Fact]
    public void Comments_stand_in_the_order_of_the_paragraphs() =>
        Assert.Equal(["2", "4.2", "4.10", "4.10", "12", "Summary", "Summary 2", "Summary 10"], With("12", "Summary 10", "4.10", "Summary", "4.2", "Summary 2", "2", "4.10").CommentsInOrder().Select(comment => comment.Paragraph));
}

using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Engagement.AMembersRoom;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class MemberQuestionTests
{
    private static readonly IReadOnlyList<Actor> Everybody = [North, South, Executive, TheClerk, Owner, OtherLead, Partner, Auditor, Above];

    private static List<string> Seers(MemberQuestion question) => [.. Everybody.Where(actor => question.Sees(Chart, actor)).Select(actor => $"{Array.IndexOf([.. Everybody], actor)}")];

    [Fact]
    public void A_question_is_asked_answered_doubted_answered_again_and_closed_by_its_asker()
    {
        var (question, outcome) = MemberQuestion.Ask(Somebody.Id(200), 3, new() { Words = " Why do calls\r\ngo unanswered? ", AboutPath = "/measures/cc01", AboutTitle = "CC01  Calls", OwnerPostId = Head }, Room, Days, Chart, North);
        Assert.Equal(("The question was asked; its answer is due on 7 December 2026", null), Happened(outcome));
        Assert.Equal(("Q3", "Why do calls\ngo unanswered?", "/measures/cc01", "CC01 Calls", "Member for Example North", QuestionState.Asked), (question!.Code, question.Words, question.AboutPath, question.AboutTitle, question.AskedAs, question.State));
        Assert.Equal(("member question", "Q3"), (question.Ref.Kind, question.Ref.Name));
        Assert.Null(question.DaysToAnswer(Days));
        Assert.False(question.IsLate(On("2026-12-07")));
        Assert.True(question.IsLate(On("2026-12-08")));
        Assert.Equal(("", "It was not answered yet."), Fault(question.Accept(North)));

        Assert.Equal(("It was answered", null), Happened(question.Answer("Two of ten posts are empty.", false, Chart, Owner.On("2026-11-26"))));
        Assert.Equal((QuestionState.Answered, 3), (question.State, question.DaysToAnswer(Days)));
        Assert.False(question.IsLate(On("2026-12-08")));
        Assert.Equal(("", "Only the member who asked can say whether it is answered."), Fault(question.Accept(South)));
        Assert.Equal(("", "Only the member who asked can say whether it is answered."), Fault(question.Reopen("x", false, Room, Days, TheClerk)));
        Assert.Equal(("Because", "Say what is still missing."), Fault(question.Reopen(" ", false, Room, Days, North)));
        Assert.Equal(("The asker says that this does not answer it; it is open again until 11 December 2026", null), Happened(question.Reopen("Since when?", false, Room, Days, North.On("2026-11-27"))));
        Assert.Equal((QuestionState.Asked, On("2026-12-11"), "Since when?", On("2026-11-27")), (question.State, question.Due, question.Answers[0].NotBecause, question.Answers[0].NotOn));

        Assert.Equal(("It was answered again", null), Happened(question.Answer("Since May.", false, Chart, TheClerk.On("2026-11-30"))));
        Assert.Equal(["Two of ten posts are empty.", "Since May."], question.Answers.Select(answer => answer.Words));
        Assert.Equal(3, question.DaysToAnswer(Days));
        Assert.Equal(("The asker says that this answers it", null), Happened(question.Accept(North.On("2026-12-01"))));
        Assert.Equal((QuestionState.Closed, On("2026-12-01")), (question.State, question.ClosedOn));
        Assert.Equal(("", "You have said that it is answered. Ask a new question if something is missing."), Fault(question.Reopen("x", false, Room, Days, North)));
        Assert.Equal(("", "The asker has said that it is answered."), Fault(question.Answer("x", false, Chart, Owner)));
        Assert.Equal(("", "The asker has said that it is answered."), Fault(question.Entrust(Head, Chart, TheClerk)));
    }

    [Fact]
    public void What_is_missing_or_wrong_stands_beside_its_box_and_only_members_ask()
    {
        Assert.Equal(["Words", "AboutPath", "AboutTitle", "OwnerPostId"], MemberQuestion.Ask(Somebody.Id(200), 3, new() { AboutPath = "https://elsewhere.example", AboutTitle = new('a', 301), OwnerPostId = Gone }, Room, Days, Chart, North).Outcome.Problems.Select(problem => problem.Field));
        Assert.Equal("Words", Fault(MemberQuestion.Ask(Somebody.Id(200), 3, new() { Words = new('a', 4001) }, Room, Days, Chart, North).Outcome).Item1);
        foreach (var path in new[] { "//elsewhere.example", "/\\elsewhere.example", "measures", "/a b", "/a\u0001", "/" + new string('a', 400) }) { Assert.Equal("AboutPath", Fault(MemberQuestion.Ask(Somebody.Id(200), 3, new() { Words = "x", AboutPath = path }, Room, Days, Chart, North).Outcome).Item1); }
        Assert.Equal("/plans", Asked(new() { Words = "x", AboutPath = "/plans" }).AboutTitle);
        Assert.Equal(("", ""), (Asked(new() { Words = "x", AboutTitle = "Nowhere" }).AboutPath, Asked(new() { Words = "x", AboutTitle = "Nowhere" }).AboutTitle));
        foreach (var role in Rights.Roles)
        {
            var (question, outcome) = MemberQuestion.Ask(Somebody.Id(200), 3, new() { Words = "x" }, Room, Days, Chart, Somebody.As(role));
            if (Training.MembersRoles.Contains(role)) { Assert.NotNull(question); } else { Refused(outcome); }
        }
    }

    [Fact]
    public void A_clerk_gives_it_to_a_post_once()
    {
        var question = Asked(new() { Words = "x" });
        Refused(question.Entrust(Head, Chart, Owner));
        Assert.Equal(("OwnerPostId", "Choose the post that is to answer."), Fault(question.Entrust(Gone, Chart, TheClerk)));
        Assert.Equal(("OwnerPostId", "Choose the post that is to answer."), Fault(question.Entrust(null, Chart, TheClerk)));
        Refused(question.Answer("x", false, Chart, Owner));
        Assert.Equal(("It is for the Head of Contact to answer", null), Happened(question.Entrust(Head, Chart, TheClerk)));
        Assert.Equal(("OwnerPostId", "It is theirs to answer already."), Fault(question.Entrust(Head, Chart, TheClerk)));
        Assert.Equal(("Words", "Write the answer."), Fault(question.Answer("", false, Chart, Owner)));
        Assert.Equal("Words", Fault(question.Answer("Ask Mr Example", false, Chart, Owner)).Item1);
        foreach (var other in new[] { North, OtherLead, Partner, Auditor }) { Refused(question.Answer("x", false, Chart, other)); }
        Happened(question.Answer("x", false, Chart, Above));
    }

    [Fact]
    public void Every_party_sees_the_same_and_what_is_exempt_is_kept_apart()
    {
        var question = Answered();
        Assert.Equal(["0", "1", "2", "3", "4", "5", "7", "8"], Seers(question));
        Refused(question.KeepApart("Commercial", Owner));
        Assert.Equal(("ExemptBecause", "Say why it is exempt."), Fault(question.KeepApart(" ", TheClerk)));
        Assert.Equal("ExemptBecause", Fault(question.KeepApart(new('a', 4001), TheClerk)).Item1);
        Assert.Equal(("It was marked as exempt", null), Happened(question.KeepApart("Commercial", TheClerk)));
        Assert.Equal(("ExemptBecause", "Nothing was changed."), Fault(question.KeepApart("Commercial", TheClerk)));
        Assert.Equal(["0", "3", "4", "7", "8"], Seers(question)); // the asker, the clerk, the owner, the auditor, and the head above the owner
        Assert.True(question.MayAnswer(Chart, Above));
        Assert.Equal(("It is exempt no longer", null), Happened(question.KeepApart("", TheClerk)));
        Assert.Equal(8, Seers(question).Count);
        Assert.False(question.IsAsker(North with { Account = Guid.Empty }));
        Assert.True(Asked(new() { Words = "x", OwnerPostId = Head }).Sees(Chart, Partner with { Posts = new HashSet<Guid> { Head } }));
    }

    [Fact]
    public void Personal_data_is_asked_about_and_what_is_needed_is_held_back_until_a_clerk_has_looked()
    {
        var details = new QuestionDetails { Words = "Why does Mrs Example wait?", OwnerPostId = Head };
        Assert.Contains("the name of a person (“Mrs Example”)", Fault(MemberQuestion.Ask(Somebody.Id(200), 3, details, Room, Days, Chart, North).Outcome).Item2, StringComparison.Ordinal);
        Assert.Contains("“Mr Page”", Fault(MemberQuestion.Ask(Somebody.Id(200), 3, new() { Words = "x", AboutPath = "/a", AboutTitle = "Mr Page" }, Room, Days, Chart, North).Outcome).Item2, StringComparison.Ordinal);
        var question = Asked(details with { IsNeeded = true });
        Assert.Equal([PersonalDataKind.PersonsName], question.HeldBackFor);
        Assert.Equal(["0", "3", "4"], Seers(question)); // the asker, the clerk and the owner
        Assert.False(question.MayAnswer(Chart, Above));
        Refused(question.LetBeSeen(Owner));
        Happened(question.Answer("Write to her: her@example.org", true, Chart, Owner));
        Assert.Equal([PersonalDataKind.PersonsName, PersonalDataKind.EmailAddress], question.HeldBackFor);
        Assert.Equal("Because", Fault(question.Reopen("Ring 01234 567890", false, Room, Days, North)).Item1);
        Happened(question.Reopen("Ring 01234 567890", true, Room, Days, North));
        Assert.Equal(3, question.HeldBackFor.Count);
        Assert.Equal(("A clerk has looked at it, and lets others see it", null), Happened(question.LetBeSeen(TheClerk)));
        Assert.Equal(8, Seers(question).Count);
        Assert.Equal(("", "It is not held back."), Fault(question.LetBeSeen(TheClerk)));
    }

    [Fact]
    public void Whoever_is_to_answer_is_reminded_two_working_days_before_and_when_it_is_late()
    {
        var question = Asked(); // due on Monday 7 December
        Assert.Null(QuestionReminder.Of(question, Days, On("2026-12-02")));
        var soon = QuestionReminder.Of(question, Days, On("2026-12-03"))!;
        Assert.Equal((QuestionReminderKind.DueSoon, "The answer is due on 7 December 2026."), (soon.Kind, soon.Words));
        Assert.Equal(QuestionReminderKind.DueSoon, QuestionReminder.Of(question, Days, On("2026-12-07"))!.Kind);
        var late = QuestionReminder.Of(question, Days, On("2026-12-08"))!;
        Assert.Equal((QuestionReminderKind.Late, "The answer was due on 7 December 2026."), (late.Kind, late.Words));
        Assert.NotEqual(soon.Key(Head), late.Key(Head));
        Assert.NotEqual(soon.Key(Head), soon.Key(Care));
        Happened(question.Answer("x", false, Chart, Owner));
        Assert.Null(QuestionReminder.Of(question, Days, On("2027-12-08")));
    }
}

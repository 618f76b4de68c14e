using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using static GoldenThread.Domain.Tests.Assessments.Findings.SomeReport;

namespace GoldenThread.Domain.Tests.Assessments.Findings;

public sealed class FindingTests
{
    private static readonly Guid Action = Guid.CreateVersion7();
    private static readonly Guid Piece = Guid.CreateVersion7();

    private static IReadOnlyList<string> Fields<T>(Outcome<T> outcome) where T : class => [.. outcome.Problems.Select(problem => problem.Field)];

    private static Problem Only<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems);

    private static FindingAnswer Answer(AnswerKind kind, string words = "", string shown = "", DateOnly? review = null, params Guid[] actions) => new() { Kind = kind, Words = words, Shown = shown, ReviewOn = review, Actions = actions };

    private static Outcome<FindingAnswered> Respond(Finding finding, FindingAnswer answer, Domain.Organisation.Actor? actor = null) => finding.Respond(answer, id => id == Action, id => id == Piece, Chart, actor ?? Head);

    [Fact]
    public void It_is_made_of_paragraphs_of_an_accepted_report()
    {
        var report = Of();
        Outcome<FindingMade> Make(FindingDetails details, Domain.Organisation.Actor? actor = null) => Finding.Make(Guid.CreateVersion7(), report, 7, details, Chart, actor ?? Officer).Outcome;
        Assert.Contains("do not let you make findings", Only(Make(new(), Head)).Message, StringComparison.Ordinal);
        Assert.Equal(["Title", "Paragraphs"], Fields(Make(new())));
        Assert.Equal(["Title", "Paragraphs", "OwnerPost", "Foreseen"], Fields(Make(new() { Title = new string('x', Finding.MaxTitle + 1), Paragraphs = [6], OwnerPost = Ended.Id, Foreseen = new string('x', Finding.MaxWords + 1) })));
        var made = Make(new() { Title = " Answers  are late ", Paragraphs = [3, 2, 3] }).Value!;
        Assert.Equal(("F7", "Answers are late", "Found in paragraphs 2, 3"), (made.About.Name, made.Title, made.InWords));
        Assert.Equal("Found in paragraph 5", Make(new() { Title = "x", Paragraphs = [5] }).Value!.InWords);
    }

    [Fact]
    public void It_is_changed_and_says_what_changed()
    {
        var report = Of();
        var finding = FindingOf(report);
        Assert.Contains("do not let you change", Only(finding.Change(report, new(), Chart, Head)).Message, StringComparison.Ordinal);
        Assert.Equal(["Title", "Paragraphs"], Fields(finding.Change(report, new(), Chart, Officer)));
        var same = new FindingDetails { Title = "Answers are late", Paragraphs = [2], OwnerPost = Owner.Id };
        Assert.Equal("Nothing was changed.", Only(finding.Change(report, same, Chart, Officer)).Message);
        var changed = finding.Change(report, new() { Title = "Answers come late", Paragraphs = [2, 3], OwnerPost = null, Due = Today, Foreseen = "Self-assessment, 2.1" }, Chart, Officer).Value!;
        Assert.Equal("Changed: words, paragraphs, owner, due, what the council had said itself", changed.InWords);
        Assert.Equal(new[] { 2, 3 }, finding.Paragraphs);

        // What was approved answered other words.
        Assert.True(Respond(finding, Answer(AnswerKind.Act, actions: Action), Officer).IsGranted);
        Assert.True(finding.Approve(Chart, Other).IsGranted);
        Assert.True(finding.Change(report, new() { Title = "Answers come late", Paragraphs = [2, 3], Due = Today.AddDays(9), Foreseen = "Self-assessment, 2.1" }, Chart, Officer).IsGranted);
        Assert.Equal(FindingState.Answered, finding.State);
        Assert.True(finding.Change(report, new() { Title = "Answers come late", Paragraphs = [2, 5], Due = Today.AddDays(9), Foreseen = "Self-assessment, 2.1" }, Chart, Officer).IsGranted);
        Assert.Equal(FindingState.Proposed, finding.State);
    }

    [Fact]
    public void Each_kind_of_answer_wants_what_it_rests_on()
    {
        var finding = FindingOf(Of());
        Assert.Equal(["Actions"], Fields(Respond(finding, Answer(AnswerKind.Act))));
        Assert.Equal(["Actions"], Fields(Respond(finding, Answer(AnswerKind.Act, actions: Guid.NewGuid()))));
        Assert.Equal(["Words", "ReviewOn"], Fields(Respond(finding, Answer(AnswerKind.NoAction))));
        Assert.Equal(["Words", "Shown", "ReviewOn"], Fields(Respond(finding, Answer(AnswerKind.AlreadyPractice))));
        Assert.Equal(["ReviewOn"], Fields(Respond(finding, Answer(AnswerKind.NoAction, "It costs more than it gives.", review: Today))));
        Assert.Equal(["Words", "Shown"], Fields(Respond(finding, Answer(AnswerKind.AlreadyPractice, new string('x', Finding.MaxWords + 1), new string('x', Finding.MaxWords + 1), Today.AddDays(1)))));
        Assert.Contains("do not let you answer", Only(Respond(finding, Answer(AnswerKind.Act, actions: Action), Member)).Message, StringComparison.Ordinal);
        Assert.Equal(FindingState.Unanswered, finding.State);

        var answered = Respond(finding, Answer(AnswerKind.Act, " See CEA1. ", actions: [Action, Action])).Value!;
        Assert.Equal(("Answered: action", "See CEA1."), (answered.InWords, answered.Said));
        Assert.Equal((FindingState.Proposed, 1), (finding.State, finding.Answer!.Actions.Count));
        // What does not belong to its kind is not kept.
        Assert.Equal("No.", Respond(finding, Answer(AnswerKind.NoAction, "No.", "A file", Today.AddDays(1), Action)).Value!.Said);
        Assert.Equal(("", 0), (finding.Answer!.Shown, finding.Answer.Actions.Count));
        Assert.Equal("Answered: our practice already", Respond(finding, Answer(AnswerKind.AlreadyPractice, "We do.", "The log", Today.AddDays(1))).Value!.InWords);
        Assert.Equal("The log", finding.Answer.Shown);
    }

    [Fact]
    public void What_is_practice_already_is_shown_by_words_or_by_pieces_of_evidence()
    {
        var finding = FindingOf(Of());
        FindingAnswer Shown(string words, params Guid[] pieces) => Answer(AnswerKind.AlreadyPractice, "We do.", words, Today.AddDays(1)) with { Evidence = pieces };
        Assert.Equal("Say what shows it: a document, a figure, a record, and where it is. Or choose pieces of evidence that show it.", Only(Respond(finding, Shown(" "))).Message);
        var fault = Only(Respond(finding, Shown("The log", Piece, Guid.NewGuid())));
        Assert.Equal(("Evidence", "Choose pieces of evidence from the list."), (fault.Field, fault.Message));
        Assert.True(Respond(finding, Shown("", Piece, Piece)).IsGranted);
        Assert.Equal([Piece], finding.Answer!.Evidence);

        // It is not offered any more: it may stay, and no other comes in beside it.
        Outcome<FindingAnswered> Later(FindingAnswer answer) => finding.Respond(answer, _ => false, _ => false, Chart, Head);
        Assert.True(Later(Shown("", Piece)).IsGranted);
        Assert.Equal([Piece], finding.Answer.Evidence);
        Assert.Equal("Evidence", Only(Later(Shown("", Piece, Guid.NewGuid()))).Field);
        Assert.Equal([Piece], finding.Answer.Evidence);

        // Another kind of answer rests on none, and once it is gone it does not come back.
        Assert.True(Later(Shown("", Guid.NewGuid()) with { Kind = AnswerKind.NoAction }).IsGranted);
        Assert.Empty(finding.Answer.Evidence);
        Assert.Equal("Evidence", Only(Later(Shown("", Piece))).Field);
    }

    [Fact]
    public void Somebody_else_approves_it_or_sends_it_back_with_a_reason()
    {
        var finding = FindingOf(Of());
        Assert.Equal("It has no answer yet.", Only(finding.Approve(Chart, Officer)).Message);
        Assert.True(Respond(finding, Answer(AnswerKind.Act, actions: Action), Officer).IsGranted);
        Assert.Contains("do not let you approve", Only(finding.Approve(Chart, Head)).Message, StringComparison.Ordinal);
        Assert.Contains("Somebody else approves it", Only(finding.Approve(Chart, Officer)).Message, StringComparison.Ordinal);
        Assert.Equal("Because", Only(finding.SendBack(" ", Chart, Director)).Field);
        Assert.Equal("Which letters?", finding.SendBack(" Which letters? ", Chart, Director).Value!.Said);
        Assert.Equal(FindingState.Unanswered, finding.State);
        Assert.Equal("It has no answer yet.", Only(finding.SendBack("x", Chart, Director)).Message);
        Assert.True(Respond(finding, Answer(AnswerKind.Act, actions: Action), Officer).IsGranted);
        Assert.Equal("Answer approved: action", finding.Approve(Chart, Director).Value!.InWords);
        Assert.Equal((FindingState.Answered, "Director"), (finding.State, finding.Answer!.ApprovedBy));
        Assert.Equal("Its answer was approved already.", Only(finding.Approve(Chart, Other)).Message);
    }

    [Fact]
    public void An_approved_answer_is_looked_at_again()
    {
        var finding = FindingOf(Of());
        Assert.Equal("Only an approved answer is reviewed.", Only(finding.Review(Today.AddDays(9), "x", Chart, Officer)).Message);
        Assert.True(Respond(finding, Answer(AnswerKind.NoAction, "It costs more than it gives.", review: Today.AddDays(30))).IsGranted);
        Assert.True(finding.Approve(Chart, Officer).IsGranted);
        Assert.Equal((false, true), (finding.WantsReview(Today.AddDays(29)), finding.WantsReview(Today.AddDays(30))));
        Assert.Contains("do not let you review", Only(finding.Review(Today.AddDays(9), "x", Chart, Member)).Message, StringComparison.Ordinal);
        Assert.Equal(["Said", "Again"], Fields(finding.Review(null, " ", Chart, Officer)));
        Assert.Equal(["Again"], Fields(finding.Review(Today, "x", Chart, Officer)));
        Assert.Contains("Somebody else looks at it again", Only(finding.Review(Today.AddDays(9), "x", Chart, Officer with { Account = Head.Account })).Message, StringComparison.Ordinal);
        var reviewed = finding.Review(Today.AddDays(365), "Nothing changed.", Chart, Officer).Value!;
        Assert.Equal(("Answer reviewed; the next review is on 28 November 2027", "Nothing changed."), (reviewed.InWords, reviewed.Said));
        Assert.False(finding.WantsReview(Today.AddDays(30)));
    }

    [Fact]
    public void It_is_withdrawn_with_a_reason_and_then_takes_nothing_more()
    {
        var report = Of();
        var finding = FindingOf(report);
        Assert.Contains("do not let you withdraw", Only(finding.Withdraw("x", Head)).Message, StringComparison.Ordinal);
        Assert.Equal("Because", Only(finding.Withdraw("", Officer)).Field);
        Assert.Equal("The final report dropped it.", finding.Withdraw(" The final report dropped it. ", Officer).Value!.Said);
        Assert.Equal(FindingState.Withdrawn, finding.State);
        foreach (var message in new[] { Only(finding.Withdraw("x", Officer)).Message, Only(finding.Change(report, new(), Chart, Officer)).Message, Only(Respond(finding, Answer(AnswerKind.Act, actions: Action))).Message, Only(finding.Approve(Chart, Officer)).Message })
        {
            Assert.Equal("This finding was withdrawn.", message);
        }
    }
}

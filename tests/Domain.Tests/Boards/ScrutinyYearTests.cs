using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>What the record says of scrutiny's year 2026/27, in which today is 23 November 2026.</summary>
public sealed class ScrutinyYearTests
{
    private static readonly FinancialYear Year = new(2026);
    private static readonly BoardYear Counted = new() { CountedOn = Somebody.Today, MeetingsHeld = 1 };

    private static ScrutinyYear Of(params Case[] cases) => new() { Year = Year, Boards = [(Pat, Counted)], Cases = cases, NameOf = id => id == Pat.Id ? Pat.Name : id == Cmt.Id ? Cmt.Name : "" };

    private static ScrutinyContent Read(ScrutinyYear year) => year.Read("Foreword", Somebody.Today);

    [Fact]
    public void Meetings_are_listed_with_who_came_as_far_as_that_was_kept()
    {
        Meeting At(string on, MeetingState state, Guid? board = null, params Attendance[] came) => new() { Id = Guid.NewGuid(), BoardId = board ?? Pat.Id, On = On(on), State = state, Attendance = came };
        var read = Read(Of() with
        {
            Meetings = [At("2026-10-01", MeetingState.Approved), At("2026-05-01", MeetingState.Held, null, new("A", true, true), new("B", true, false, "C"), new("D", true, false), new("E", false, true)), At("2026-06-01", MeetingState.Held, null, new Attendance("A", true, true)), At("2026-07-01", MeetingState.Cancelled), At("2026-12-01", MeetingState.Planned), At("2026-03-31", MeetingState.Held), At("2026-05-02", MeetingState.Held, Cmt.Id)],
        });
        var board = Assert.Single(read.Boards);
        Assert.Equal((Pat.Name, 1, "Foreword", Somebody.Today), (board.Name, board.Counted.MeetingsHeld, read.Foreword, read.CountedOn));
        Assert.Equal(["1 of 3 members came; for 1 somebody else", "1 of 1 members came", "Cancelled", "Attendance was not kept"], board.Meetings.Select(each => each.Attendance));
    }

    [Fact]
    public void Cases_promises_and_recommendations_are_those_of_the_boards_and_the_year_and_never_exempt()
    {
        Case open = New(), fresh = New(), others = New(Details with { BoardId = Cmt.Id }), secret = New(), closed = New();
        secret.ExemptBecause = "It names somebody";
        open.Hear(new()
        {
            Decision = DecisionKind.Accepted,
            Recommendations = [new() { Number = 1, Words = "Pay for what came" }, new() { Number = 2, Words = "Ask first" }, new() { Number = 3, Words = "Wait" }],
            Promises = [new() { Number = 1, Words = "Screens", By = On("2026-12-01"), Who = "Head" }, new() { Number = 2, Words = "Next year", By = On("2027-04-01") }, new() { Number = 3, Words = "Lists", By = On("2026-11-20") }, new() { Number = 4, Words = "Let go", By = On("2026-12-02") }, new() { Number = 5, Words = "Broken", By = On("2026-12-03") }],
        });
        open.Promises = [.. open.Promises.Select(each => each.Number switch { 3 => each with { IsKept = true, Outcome = "All came" }, 4 => each with { ReleasedOn = Somebody.Today, ReleasedBecause = "The law changed" }, 5 => each with { IsKept = false }, _ => each })];
        open.Recommendations = [.. open.Recommendations.Select(each => each.Number switch { 1 => each with { IsTaken = true, Decision = "From summer on." }, 2 => each with { IsTaken = false }, _ => each })];
        closed.Hear(new() { Decision = DecisionKind.Closed, Words = "Done" });
        var read = Read(Of(open, fresh, others, secret, closed));
        Assert.Equal(["Open; last accepted as suitable action, 9 November 2026", "Not taken yet", $"Closed on 9 November 2026: {closed.ClosedBecause}"], read.Cases.Select(each => each.Came));
        Assert.Equal(["Not tested yet", "Kept: All came", "Released: The law changed", "Not kept"], read.Promises.OrderBy(each => each.Words == "Screens" ? 0 : each.Words == "Lists" ? 1 : each.Words == "Let go" ? 2 : 3).Select(each => each.Came));
        Assert.Equal(["Accepted. From summer on.", "Not accepted", "Not decided yet"], read.Recommendations.Select(each => each.Answer));
        Assert.All(read.Recommendations, each => Assert.Equal((7, "C7 CC01 Calls answered within 20 seconds", ""), (each.Case, each.From, each.To)));

        // What was made exempt afterwards is in nothing that may be read.
        var without = read.Without(new HashSet<int> { 7 }, new HashSet<int>());
        Assert.Equal((0, 0, 0), (without.Cases.Count, without.Promises.Count, without.Recommendations.Count));
        Assert.Equal(read.Cases.Count, read.Without(new HashSet<int> { 8 }, new HashSet<int>()).Cases.Count);
        // A case of another board that this board took is among them.
        var taken = New(Details with { BoardId = Cmt.Id });
        taken.Hear(new() { Decision = DecisionKind.Accepted });
        Assert.Equal(Cmt.Name, Assert.Single(Read(Of(taken)).Cases).Board);
        Assert.Empty(Read(Of(open) with { Year = new(2024) }).Cases);
    }

    [Fact]
    public void The_programme_holds_the_reviews_of_the_year_and_what_came_of_their_recommendations()
    {
        Review Of(int number, ReviewState state, string since, string? agreed, Guid? board = null, params ReviewRecommendation[] recommended) => new()
        {
            Id = Guid.NewGuid(),
            Number = number,
            Title = "Buses",
            BoardId = board ?? Pat.Id,
            LeadPostId = Head,
            ReportsBy = On("2026-12-01"),
            State = state,
            StateSince = On(since),
            AgreedOn = agreed is null ? null : On(agreed),
            Recommendations = recommended,
        };
        ReviewRecommendation Said(int number, string made, RecommendationAnswer? answer = null, RecommendationEffect? effect = null) => new() { Number = number, Words = $"R{number}", ToBoardId = Cmt.Id, MadeOn = On(made), Answers = answer is null ? [] : [answer], Effects = effect is null ? [] : [effect] };
        var (answered, looked) = (new RecommendationAnswer { Kind = AnswerKind.InPart, NotThat = "the survey", Because = "It is the law.", On = On("2026-06-01"), By = "Clerk" }, new RecommendationEffect { Result = EffectResult.Done, Words = "More came", On = On("2026-07-01"), Due = On("2026-07-01"), By = "Clerk" });
        var read = Read(ScrutinyYearTests.Of() with
        {
            Reviews =
            [
                Of(3, ReviewState.UnderWay, "2026-05-01", "2026-04-20", null, Said(1, "2026-05-01"), Said(2, "2026-03-01", answered), Said(3, "2026-03-01", answered with { On = On("2026-03-20"), Kind = AnswerKind.Accepted, NotThat = "", Because = "" }, looked), Said(4, "2026-03-01")),
                Of(1, ReviewState.Closed, "2026-03-31", "2025-05-01"), Of(2, ReviewState.Closed, "2026-04-01", "2025-05-01"), Of(4, ReviewState.Proposed, "2027-04-01", null), Of(5, ReviewState.UnderWay, "2026-05-01", null, Cmt.Id),
            ],
        });
        Assert.Equal([2, 3], read.Programme.Select(each => each.Number));
        Assert.Equal([("R1", "Not answered yet", ""), ("R2", "Accepted in part, but not: the survey. It is the law.", ""), ("R3", "Accepted", "Done: More came")], read.Recommendations.Select(each => (each.Words, each.Answer, each.Effect)));
        Assert.All(read.Recommendations, each => Assert.Equal(("Review 3 Buses", Cmt.Name, null), (each.From, each.To, each.Case)));
        Assert.Equal(3, read.Without(new HashSet<int> { 7 }, new HashSet<int>()).Recommendations.Count);
    }

    [Fact]
    public void What_changed_is_what_agreed_assessments_say_and_questions_are_those_that_everybody_may_see()
    {
        AgreedAssessment agreed = new() { Number = 1, Words = new() { Outcomes = [new("Calls are answered", "91 %")] }, Counted = Counted, WrittenBy = "Clerk", AgreedOn = Somebody.Today, AgreedBy = "Chair" };
        BoardAssessment Assessed(Guid board, int year, params AgreedAssessment[] versions) => new() { BoardId = board, Year = year, Agreed = versions };
        MemberQuestion Asked(int number, string on, string exempt = "", params QuestionAnswer[] answers) => new() { Number = number, Words = $"Why {number}?", AskedBy = Somebody.Id(90), AskedAs = "Member for the north", AskedOn = On(on), Due = On(on), ExemptBecause = exempt, Answers = answers };
        var held = Asked(6, "2026-05-01");
        held.HeldBackFor = [default];
        var read = Read(Of() with
        {
            Assessments = [Assessed(Pat.Id, 2026, agreed), Assessed(Pat.Id, 2025, agreed), Assessed(Cmt.Id, 2026, agreed), Assessed(Pat.Id, 2026)],
            Questions = [Asked(3, "2026-06-01", "", new QuestionAnswer(1, "Because", "Head", On("2026-06-02")), new QuestionAnswer(2, "Because of rain", "Head", On("2026-06-03"))), Asked(2, "2026-05-01"), Asked(4, "2026-05-01", "It names somebody"), Asked(5, "2026-03-31"), held],
        });
        Assert.Equal(new ScrutinyOutcome(Pat.Name, "Calls are answered", "91 %"), Assert.Single(read.Outcomes));
        Assert.Empty(read.NotAssessed);
        Assert.Equal([Pat.Name], Read(Of()).NotAssessed);
        Assert.Equal([(2, ""), (3, "Because of rain")], read.Questions.Select(each => (each.Number, each.Answer)));
        Assert.Equal([3], read.Without(new HashSet<int>(), new HashSet<int> { 2 }).Questions.Select(each => each.Number));
    }

    [Fact]
    public void The_digest_of_an_agreed_assessment_tells_of_every_word_and_not_of_who_received_it()
    {
        AgreedAssessment agreed = new() { Number = 1, Words = new() { Outcomes = [new("Calls are answered", "91 %", 7)], Judgement = BoardImpact.SomeDifference }, Counted = Counted, WrittenBy = "Clerk", AgreedOn = Somebody.Today, AgreedBy = "Chair" };
        var digest = agreed.DigestOfKept();
        Assert.Equal(64, digest.Length);
        Assert.Equal(digest, (agreed with { Reports = [new(Cmt.Id, Somebody.Today)], Digest = digest }).DigestOfKept());
        Assert.NotEqual(digest, (agreed with { Counted = Counted with { MeetingsHeld = 2 } }).DigestOfKept());
        Assert.NotEqual(digest, (agreed with { Words = agreed.Words with { Because = "x" } }).DigestOfKept());
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>A LEAN review for the performance board, led by the head of contact; today is 23 November 2026.</summary>
internal static class AReview
{
    public static ReviewDetails Typed => new()
    {
        Title = "  How letters  are answered ",
        Kind = ReviewKind.Lean,
        BoardId = Pat.Id,
        LeadPostId = Head,
        Members = "Four clerks",
        StartsOn = On("2026-11-10"),
        ReportsBy = On("2027-01-31"),
        Purpose = "To answer letters in five days",
        Questions = ["Where do letters wait?", "Which steps help nobody?", " "],
        Scope = "Letters",
        OutOfScope = "Calls",
        Method = "A week beside the clerks",
    };

    public static Review Proposed(ReviewDetails? details = null)
    {
        var (review, outcome) = Review.Propose(Somebody.Id(70), 3, Subject, details ?? Typed, AllBoards, Chart, Clerk);
        Happened(outcome);
        return review!;
    }

    public static Review UnderWay()
    {
        var review = Proposed();
        Happened(review.Agree(On("2026-11-05"), Pat, Clerk));
        Happened(review.Begin(On("2026-11-09"), Clerk));
        return review;
    }

    /// <summary>It reported today with a finding and as many recommendations to the management team as asked for.</summary>
    public static Review Reported(int recommendations = 1)
    {
        var review = UnderWay();
        Happened(review.Find(null, 1, "Letters wait in the post room for two days", Clerk));
        for (var number = 1; number <= recommendations; number++) { Happened(review.Recommend(null, $"Do {number}", 1000 * number, Cmt.Id, "Five days", AllBoards, Clerk)); }
        Happened(review.Report(null, Clerk));
        return review;
    }

    public static AnswerDetails Yes => new() { Kind = AnswerKind.Accepted, DoneBy = On("2027-02-01"), PostId = Head, Expected = "Letters are answered in five days", LookOn = On("2027-06-01") };
}

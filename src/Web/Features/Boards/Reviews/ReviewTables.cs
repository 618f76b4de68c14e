using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The list of reviews as files carry it: one line for each recommendation, one for a review that has none.</summary>
public static class ReviewTables
{
    public static ReportTable Reviews(SeenReviews seen, DateOnly day, Func<Guid?, string> board, PostChart chart) => new()
    {
        Caption = $"Reviews as at {day.InWords()}",
        Columns = [new("Review"), new("Title", 3), new("Kind"), new("Reviews", 2), new("Commissioned by", 1.6), new("Led by", 1.6), new("State"), new("Reports by"), new("Waits for", 3), new("Late"), new("No."), new("Recommendation", 4), new("Money"), new("Answers", 1.6), new("Answer"), new("Done by"), new("Looked at on"), new("What came of it", 3)],
        Rows = seen.Rows.SelectMany(each => each.Review.Recommendations.Count == 0 ? [Row(each, null, board, chart)] : each.Review.Recommendations.Select(recommendation => Row(each, recommendation, board, chart))),
    };

    private static ReportRow Row(ListedReview listed, ReviewRecommendation? of, Func<Guid?, string> board, PostChart chart)
    {
        var review = listed.Review;
        return ReportRow.Of(
            ReportCell.Of($"{review.Number}"), ReportCell.Of(review.Title), ReportCell.Of(review.Kind.InWords()), ReportCell.Of(review.Subject?.Title), ReportCell.Of(board(review.BoardId)), ReportCell.Of(chart.Post(review.LeadPostId)?.Title), ReportCell.Of(review.State.InWords()),
            ReportCell.Of(review.ReportsBy), ReportCell.Of(listed.Waits.Select(step => $"{step.What}{(step.Due is { } due ? $", {due.InWords()}" : "")}")), ReportCell.Of(listed.Late.Count > 0 ? "Late" : ""), ReportCell.Of(of is null ? "" : $"{of.Number}"), ReportCell.Of(of?.Words), of?.Money is { } money ? ReportCell.Of(money) : ReportCell.Empty,
            ReportCell.Of(of is null ? "" : board(of.ToBoardId)), ReportCell.Of(of?.Answer?.Kind.InWords()), Day(of?.Answer?.DoneBy), Day(of?.Effect?.On), ReportCell.Of(of?.Effect is { } effect ? $"{effect.Result.InWords()}: {effect.Words}" : ""));
    }

    private static ReportCell Day(DateOnly? day) => day is { } known ? ReportCell.Of(known) : ReportCell.Empty;
}

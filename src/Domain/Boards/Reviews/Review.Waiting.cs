namespace GoldenThread.Domain.Boards;

public sealed partial class Review
{
    /// <summary>What it waits for on a day, the soonest first; empty once it is closed or stopped.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<ReviewStep> Waits(DateOnly day)
    {
        ReviewStep Step(string what, DateOnly? due, Guid? board = null, Guid? post = null) => new(what, due, due < day, board, post);
        return State switch
        {
            ReviewState.Proposed => [Step("Its terms are agreed", StartsOn, BoardId)],
            ReviewState.Agreed => [Step("It begins", StartsOn, null, LeadPostId)],
            ReviewState.UnderWay => [Step("It reports", ReportsBy, null, LeadPostId)],
            ReviewState.Reported when Recommendations.All(each => each.IsSettled) => [Step("It is closed", null, BoardId)],
            ReviewState.Reported => [.. Recommendations.SelectMany(Of).OrderBy(step => step.Due ?? DateOnly.MaxValue)],
            _ => [],
        };

        IEnumerable<ReviewStep> Of(ReviewRecommendation each)
        {
            if (each.Answer is not { } answer) { yield return Step($"Recommendation {each.Number} is answered", AnswerBy(each), each.ToBoardId); }
            else if (each.LookOn is { } look)
            {
                if (each.Effect is null && answer.DoneBy is { } by && by < look) { yield return Step($"Recommendation {each.Number} is done", by, null, answer.PostId); }
                yield return Step($"Recommendation {each.Number} is looked at again", look, BoardId);
            }
        }
    }

    /// <summary>The day by which a recommendation is answered: two months after the review reported, or after it was made where that was later.</summary>
    /// <param name="recommendation">The recommendation.</param>
    public DateOnly AnswerBy(ReviewRecommendation recommendation) => (ReportedOn is { } on && on > recommendation.MadeOn ? on : recommendation.MadeOn).AddMonths(AnswerMonths);

    /// <summary>Whether it belongs to the work programme of a board: the board commissioned it, or a recommendation of it waits for the board.</summary>
    /// <param name="board">The board.</param>
    public bool BelongsTo(Guid board) => BoardId == board || (State == ReviewState.Reported && Recommendations.Any(each => each.ToBoardId == board && each.Answer is null));
}

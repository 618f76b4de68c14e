using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Review
{
    /// <summary>Records something that it found, or rewords it before it reports.</summary>
    /// <param name="number">The number of the finding that is reworded; null for a new one.</param>
    /// <param name="question">The number of the question that it answers; null for none.</param>
    /// <param name="words">What was found.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ReviewFindingRecorded> Find(int? number, int? question, string? words, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record what a review found"); }
        if (State != ReviewState.UnderWay) { return new Problem("", $"Findings are recorded while it is under way: {Standing}."); }
        var known = Findings.FirstOrDefault(each => each.Number == number);
        if (number is not null && known is null) { return new Problem("", "There is no such finding."); }
        List<Problem> faults =
        [
            .. new[]
            {
                question is { } of && Terms.Questions.All(each => each.Number != of) ? new("Question", "Choose a question of its terms of reference, or none.") : null,
                Texts.Fault("FindingWords", words, "Say what was found."),
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        var finding = new ReviewFinding(known?.Number ?? Findings.Count + 1, question, Tidy(words), actor.Today, actor.Post);
        if (known is not null && (known.Question, known.Words) == (finding.Question, finding.Words)) { return new Problem("", "Nothing was changed."); }
        Findings = known is null ? [.. Findings, finding] : [.. Findings.Select(each => each == known ? finding : each)];
        return new ReviewFindingRecorded(Ref, finding.Number, known is null, finding.Words);
    }

    /// <summary>Records what it recommends, or rewords it before it is answered.</summary>
    /// <param name="number">The number of the recommendation that is reworded; null for a new one.</param>
    /// <param name="words">What is recommended.</param>
    /// <param name="money">What it costs, in pounds; null where that is not known.</param>
    /// <param name="to">The board that answers.</param>
    /// <param name="expected">What is expected to come of it.</param>
    /// <param name="boards">Every board of the council.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ReviewRecommended> Recommend(int? number, string? words, decimal? money, Guid? to, string? expected, IReadOnlyCollection<Board> boards, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record what a review recommends"); }
        if (State is not (ReviewState.UnderWay or ReviewState.Reported)) { return new Problem("", $"It recommends while it is under way or when it has reported: {Standing}."); }
        var known = Recommendations.FirstOrDefault(each => each.Number == number);
        if (number is not null && known is null) { return NoRecommendation; }
        if (known?.Answer is not null) { return new Problem("", "It was answered: what was recommended stays as it was."); }
        var board = boards.FirstOrDefault(each => each.Id == to);
        List<Problem> faults =
        [
            .. new[]
            {
                Texts.Fault("RecommendationWords", words, "Say what is recommended."),
                money < 0 ? new("Money", "Give an amount of nought or more.") : null,
                board is { EndedOn: null } ? null : new Problem("ToBoardId", "Choose the board that answers."),
                Texts.Fault("Expected", expected),
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        var made = new ReviewRecommendation { Number = known?.Number ?? Recommendations.Count + 1, Words = Tidy(words), Money = money, ToBoardId = board!.Id, Expected = Tidy(expected), MadeOn = known?.MadeOn ?? actor.Today };
        Recommendations = known is null ? [.. Recommendations, made] : [.. Recommendations.Select(each => each == known ? made : each)];
        return new ReviewRecommended(Ref, made.Number, known is null, board.Name, made.Words);
    }

    private static Problem NoRecommendation => new("", "There is no such recommendation.");
}

using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>Two assessments beside each other by the references of their parts, which stay the same across editions.</summary>
public static class AssessmentComparison
{
    /// <summary>Every part that is scored in either, in the reading order of the one now, the whole after them, then those that it does not ask any more.</summary>
    /// <param name="content">The framework now.</param>
    /// <param name="scores">The scores now.</param>
    /// <param name="contentBefore">The framework before.</param>
    /// <param name="scoresBefore">The scores before.</param>
    public static IReadOnlyList<ComparedPart> Of(FrameworkContent content, FrameworkScores scores, FrameworkContent contentBefore, FrameworkScores scoresBefore)
    {
        List<ComparedPart> parts = [.. Places(content).Select(place => Part(place, content, scores.ScoreOf(place.Ref)!, contentBefore, scoresBefore.ScoreOf(place.Ref))).OfType<ComparedPart>()];
        var now = Places(content).Select(place => place.Ref).ToHashSet();
        parts.AddRange(from place in Places(contentBefore)
                       where !now.Contains(place.Ref) && scoresBefore.ScoreOf(place.Ref) is { IsScored: true }
                       let before = scoresBefore.ScoreOf(place.Ref)!.Score
                       select new ComparedPart { Ref = place.Ref, Title = place.Title, Depth = place.Depth, Before = before, BeforeInWords = InWords(before, contentBefore, place.Ref), IsOfOneOnly = true });
        return parts;
    }

    /// <summary>A score as it is printed; empty for none.</summary>
    /// <param name="score">The score.</param>
    /// <param name="content">The framework.</param>
    /// <param name="reference">The part; "overall" for the whole.</param>
    public static string InWords(int? score, FrameworkContent content, string reference) => score is { } some ? content.ScaleFor(reference)?.Step(some)?.Label ?? ScoreWorking.Named(some, null) : "";

    private static ComparedPart? Part((string Ref, string Title, int Depth) place, FrameworkContent content, PartScore score, FrameworkContent contentBefore, PartScore? before) => !score.IsScored && before is not { IsScored: true } ? null : new()
    {
        Ref = place.Ref,
        Title = place.Title,
        Depth = place.Depth,
        Before = before?.Score,
        BeforeInWords = InWords(before?.Score, contentBefore, place.Ref),
        Now = score.Score,
        NowInWords = InWords(score.Score, content, place.Ref),
        IsOfOneOnly = before is null,
        GapToNext = score.NextStep,
    };

    private static IEnumerable<(string Ref, string Title, int Depth)> Places(FrameworkContent content) =>
        content.All().Select(each => (each.Part.Ref, each.Part.Title, each.Depth)).Append((ScoringRule.Whole, "The whole", -1));
}

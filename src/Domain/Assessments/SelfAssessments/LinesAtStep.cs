using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>How many lines of a self-assessment are at one step of their scale.</summary>
/// <param name="Score">The step's score.</param>
/// <param name="Scale">The scale; null for lines that have none.</param>
/// <param name="Words">The step as it is printed; after the scale's title where the lines have more than one scale.</param>
/// <param name="Count">How many lines.</param>
public sealed record LinesAtStep(int Score, AssessmentScale? Scale, string Words, int Count)
{
    /// <summary>Counts lines by step: every step of their scales, the best first, and every score that stands on no scale.</summary>
    /// <param name="scores">The score of each line that has one, with its scale.</param>
    /// <param name="scales">The scale of each line that could have a score.</param>
    internal static IReadOnlyList<LinesAtStep> Of(IReadOnlyCollection<(int Score, AssessmentScale? Scale)> scores, IReadOnlyCollection<AssessmentScale?> scales)
    {
        var used = scales.OfType<AssessmentScale>().DistinctBy(scale => scale.Code).ToList();
        string Named(AssessmentScale scale, ScaleStep step) => used.Count > 1 ? $"{scale.Title}: {step.InWords}" : step.InWords;
        return
        [
            .. used.SelectMany(scale => scale.Steps.Reverse().Select(step => new LinesAtStep(step.Score, scale, Named(scale, step), scores.Count(each => each.Score == step.Score && each.Scale?.Code == scale.Code)))),
            .. scores.Where(each => each.Scale is null).GroupBy(each => each.Score).OrderByDescending(same => same.Key).Select(same => new LinesAtStep(same.Key, null, ScoreWorking.Named(same.Key, null), same.Count())),
        ];
    }
}

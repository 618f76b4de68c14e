namespace GoldenThread.Domain.Measures;

/// <summary>How far the figures of a measure can be relied on, by the six characteristics of the Audit Commission (2007).</summary>
/// <param name="Accuracy">Whether they are near enough to the truth for their use.</param>
/// <param name="Validity">Whether they are collected as their definition says.</param>
/// <param name="Reliability">Whether they are collected alike over time and place.</param>
/// <param name="Timeliness">Whether they are there soon enough to act on.</param>
/// <param name="Relevance">Whether they tell what they are used for.</param>
/// <param name="Completeness">Whether all that belongs to them is counted.</param>
/// <param name="Words">What was found, and what is done about it.</param>
/// <param name="By">The post that looked.</param>
/// <param name="On">When.</param>
public sealed record DataQuality(
    QualityGrade Accuracy, QualityGrade Validity, QualityGrade Reliability, QualityGrade Timeliness, QualityGrade Relevance, QualityGrade Completeness, string Words, string By, DateOnly On)
{
    /// <summary>The lowest of the six: a figure is as good as its weakest side.</summary>
    public QualityGrade Overall => new[] { Accuracy, Validity, Reliability, Timeliness, Relevance, Completeness }.Min();

    /// <summary>The six, each with its name.</summary>
    public IReadOnlyList<(string Field, QualityGrade Grade)> Grades =>
        [(nameof(Accuracy), Accuracy), (nameof(Validity), Validity), (nameof(Reliability), Reliability), (nameof(Timeliness), Timeliness), (nameof(Relevance), Relevance), (nameof(Completeness), Completeness)];
}

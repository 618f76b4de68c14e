using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A self-assessment beside others.</summary>
public sealed record SideColumn
{
    /// <summary>The assessment.</summary>
    public required SelfAssessment Assessment { get; init; }

    /// <summary>The edition on which it is made.</summary>
    public required FrameworkEdition Edition { get; init; }

    /// <summary>Its scores.</summary>
    public required FrameworkScores Scores { get; init; }

    /// <summary>What it is called here: who is assessed and the year; its title as well where another has the same.</summary>
    public required string Name { get; init; }

    /// <summary>How many of its lines are at each step of their scale, the best step first, those without any among them.</summary>
    public required IReadOnlyList<LinesAtStep> Lines { get; init; }

    /// <summary>How many of its lines could have a score and have none.</summary>
    public required int WithoutScore { get; init; }

    /// <summary>The score of the whole, with its working and what would lift it.</summary>
    public PartScore Overall => Scores.Overall;

    /// <summary>How many of its lines are at a step; null where its edition has no such step.</summary>
    /// <param name="words">The step as it is printed.</param>
    public int? LinesAt(string words) => Lines.FirstOrDefault(step => step.Words == words)?.Count;

    /// <summary>The assessments in order, each with a name that no other has.</summary>
    /// <param name="assessments">The assessments.</param>
    internal static IReadOnlyList<SideColumn> Of(IReadOnlyCollection<ScoredAssessment> assessments)
    {
        static string NameOf(SelfAssessment assessment) => $"{assessment.Subject} {assessment.Year}";
        var twice = assessments.Select(each => NameOf(each.Assessment)).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. assessments.OrderBy(each => each.Assessment.Subject, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Assessment.Year, StringComparer.Ordinal).ThenBy(each => each.Assessment.Title, StringComparer.OrdinalIgnoreCase).Select(each =>
        {
            var (name, scored) = (NameOf(each.Assessment), ScoredLines(each));
            return new SideColumn
            {
                Assessment = each.Assessment,
                Edition = each.Edition,
                Scores = each.Scores,
                Name = twice.Contains(name) ? $"{name} ({each.Assessment.Title})" : name,
                Lines = LinesAtStep.Of([.. scored.Where(line => line.Score is not null).Select(line => (line.Score!.Value, line.Scale))], [.. scored.Select(line => line.Scale)]),
                WithoutScore = scored.Count(line => line.Score is null),
            };
        })];
    }

    private static List<(int? Score, AssessmentScale? Scale)> ScoredLines(ScoredAssessment each) =>
        [.. each.Edition.Content.Lines().Select(line => line.Ref).Where(line => each.Scores.ScoreOf(line)!.IsScored).Select(line => (each.Scores.ScoreOf(line)!.Score, each.Edition.Content.ScaleFor(line)))];
}

using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of a line: its answer, the scores of its criteria, the evidence.</summary>
public sealed class LineForm
{
    private const int Further = 2;

    public int? Score { get; set; }
    public string? Judgement { get; set; }
    public string? Strengths { get; set; }
    public string? Improvements { get; set; }
    public string? Tackled { get; set; }
    public string? Outcomes { get; set; }
    public bool IsFinished { get; set; }
    public List<BelowScore> Below { get; set; } = [];
    public List<EvidenceChoice> Evidence { get; set; } = [];

    public static LineForm Of(LineAnswer? answer, IEnumerable<FrameworkPart> below, IReadOnlyDictionary<string, LineAnswer> answers) => new()
    {
        Score = answer?.Score,
        Judgement = answer?.Judgement,
        Strengths = answer?.Strengths,
        Improvements = answer?.Improvements,
        Tackled = answer?.Tackled,
        Outcomes = answer?.Outcomes,
        IsFinished = answer?.IsFinished ?? false,
        Below = [.. below.Select(part => new BelowScore { Ref = part.Ref, Score = answers.GetValueOrDefault(part.Ref)?.Score })],
        Evidence = [.. (answer?.Evidence ?? []).Select(use => new EvidenceChoice { Id = use.EvidenceId, Shows = use.Shows }), .. Enumerable.Range(0, Further).Select(_ => new EvidenceChoice())],
    };

    /// <summary>What was said of evidence where no piece was chosen: it is not left out without a word.</summary>
    public IReadOnlyList<Problem> Faults => [.. Evidence.Select((each, at) => each.Id is null && !string.IsNullOrWhiteSpace(each.Shows) ? new Problem($"Form.Evidence[{at}].Id", $"Choose piece {at + 1}, or take out what it shows.") : null).OfType<Problem>()];

    /// <param name="below">The parts below whose scores this form gives; others are not looked at.</param>
    public WrittenLine Read(IReadOnlySet<string> below) => new(
        new() { Score = Score, Judgement = Judgement, Strengths = Strengths, Improvements = Improvements, Tackled = Tackled, Outcomes = Outcomes, Evidence = [.. Evidence.Where(each => each.Id is not null).Select(each => new EvidenceUse(each.Id!.Value, each.Shows ?? ""))] },
        Below.Where(each => each.Ref is not null && below.Contains(each.Ref)).DistinctBy(each => each.Ref).ToDictionary(each => each.Ref!, each => each.Score),
        IsFinished);

    /// <summary>The problem beside the box of this form.</summary>
    public Problem Place(Problem problem) =>
        problem.Field.Length == 0 || problem.Field[0] == '_' ? problem
        : problem.Field.StartsWith("Below.", StringComparison.Ordinal) ? problem with { Field = $"Form.Below[{Below.FindIndex(each => $"Below.{each.Ref}" == problem.Field)}].Score" }
        : problem.Field == "Evidence" ? problem with { Field = "Form.Evidence[0].Id" }
        : problem with { Field = $"Form.{problem.Field}" };
}

/// <summary>The score of a criterion.</summary>
public sealed class BelowScore
{
    public string? Ref { get; set; }
    public int? Score { get; set; }
}

/// <summary>A piece of evidence, and what it shows.</summary>
public sealed class EvidenceChoice
{
    public Guid? Id { get; set; }
    public string? Shows { get; set; }
}

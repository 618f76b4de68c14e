using GoldenThread.Domain.Assessments.Findings;

namespace GoldenThread.Domain.Reports;

/// <summary>Which paragraphs of a report are answered, and by what: no finding can be lost (R37).</summary>
public sealed class ReportCoverage
{
    private ReportCoverage(IReadOnlyList<CoverageLine> lines) => Lines = lines;

    /// <summary>Every paragraph, in order.</summary>
    public IReadOnlyList<CoverageLine> Lines { get; }

    /// <summary>How many want an answer.</summary>
    public int Wanted => Lines.Count(line => line.State != CoverageState.NotNeeded);

    /// <summary>How many are as they stand.</summary>
    /// <param name="state">How they stand.</param>
    public int Count(CoverageState state) => Lines.Count(line => line.State == state);

    /// <summary>Numbers that actions cite and that no paragraph of the report has, with the actions.</summary>
    public IReadOnlyList<(int Number, IReadOnlyList<CitingAction> Actions)> Nowhere { get; private init; } = [];

    /// <summary>Holds a report against what answers it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings of its inspection.</param>
    /// <param name="citing">The actions of the plans that answer it, and every action that a finding names.</param>
    public static ReportCoverage Of(InspectionReport report, IEnumerable<Finding> findings, IReadOnlyCollection<CitingAction> citing)
    {
        var standing = findings.Where(finding => finding.WithdrawnBecause is null).OrderBy(finding => finding.Number).ToList();
        var byPlace = standing.SelectMany(finding => finding.Paragraphs.Select(place => (place, finding))).ToLookup(each => each.place, each => each.finding);
        var byNumber = citing.SelectMany(action => action.Paragraphs.Distinct().Select(number => (number, action))).ToLookup(each => each.number, each => each.action);
        var byId = citing.DistinctBy(action => action.Id).ToDictionary(action => action.Id);
        var paragraphs = report.Paragraphs;
        var lines = paragraphs.Select(paragraph =>
        {
            List<Finding> found = [.. byPlace[paragraph.Place]];
            List<CitingAction> cited = paragraph.Number is { } number ? [.. byNumber[number]] : [];
            List<CitingAction> actions = [.. cited.Concat(found.SelectMany(finding => finding.Answer?.Actions ?? []).Select(id => byId.GetValueOrDefault(id)).OfType<CitingAction>()).DistinctBy(action => action.Id)];
            return new CoverageLine(paragraph, found, actions, StateOf(paragraph, found, cited.Count > 0));
        });
        var numbers = paragraphs.Select(paragraph => paragraph.Number).OfType<int>().ToHashSet();
        return new([.. lines]) { Nowhere = [.. byNumber.Where(same => !numbers.Contains(same.Key)).OrderBy(same => same.Key).Select(same => (same.Key, (IReadOnlyList<CitingAction>)[.. same]))] };
    }

    /// <summary>An action that cites the paragraph answers it; a finding does once its answer is approved, and every finding of the paragraph wants one of its own.</summary>
    private static CoverageState StateOf(ReportParagraph paragraph, List<Finding> found, bool isCited) =>
        found.Count == 0 ? isCited ? CoverageState.Answered : paragraph.WantsAnswer ? CoverageState.Unanswered : CoverageState.NotNeeded
        : found.TrueForAll(finding => finding.State == FindingState.Answered) ? CoverageState.Answered
        : found.Exists(finding => finding.State == FindingState.Unanswered) ? CoverageState.Unanswered
        : CoverageState.Proposed;
}

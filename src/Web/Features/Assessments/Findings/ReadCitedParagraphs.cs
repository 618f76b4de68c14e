using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What an action answers: paragraphs that it cites, and findings whose answer it is.</summary>
public sealed record AnsweredByAction(IReadOnlyList<(Inspection Inspection, ReportParagraph Paragraph)> Paragraphs, IReadOnlyList<(Inspection Inspection, Finding Finding)> Findings)
{
    public static AnsweredByAction Nothing { get; } = new([], []);
}

/// <summary>What an action of a plan answers of the inspections that this person may see: the way back from the action to the report.</summary>
public sealed class ReadCitedParagraphs(GoldenThreadDb db, OpenInspection inspections)
{
    /// <param name="action">The action.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="numbers">The numbers of the paragraphs that it cites.</param>
    public async Task<AnsweredByAction> RunAsync(Guid action, Guid plan, IReadOnlyCollection<int> numbers, CancellationToken cancel)
    {
        var seen = (await inspections.AllAsync(cancel)).ToDictionary(each => each.Id);
        if (seen.Count == 0) { return AnsweredByAction.Nothing; }
        var answered = numbers.Count == 0 ? [] : seen.Values.Where(each => each.Plans.Contains(plan)).Select(each => each.Id).ToList();
        var reports = answered.Count == 0 ? [] : await db.InspectionReports.AsNoTracking().Where(report => answered.Contains(report.InspectionId) && report.AcceptedBy != null && !report.IsPutAway).ToListAsync(cancel);
        var ids = seen.Keys.ToList();
        var findings = await db.Findings.AsNoTracking().Where(finding => ids.Contains(finding.InspectionId) && finding.WithdrawnBecause == null).OrderBy(finding => finding.Number).ToListAsync(cancel);
        return new(
            [.. reports.SelectMany(report => report.Paragraphs.Where(paragraph => paragraph.Number is { } number && numbers.Contains(number)).Select(paragraph => (seen[report.InspectionId], paragraph)))],
            [.. findings.Select(inspections.Shown).Where(finding => finding.Answer?.Actions.Contains(action) == true).Select(finding => (seen[finding.InspectionId], finding))]);
    }
}

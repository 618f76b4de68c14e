using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Words of a self-assessment that may have said what was found.</summary>
/// <param name="Version">The version of the answer that they stand in.</param>
public sealed record MaybeForeseen(MaybeSaid Maybe, SelfAssessment Assessment, int Version)
{
    /// <summary>By which the form names them: other words have another.</summary>
    public string Key => $"{Maybe.Said.Line}.{Version}";
    public string Path => $"/assessments/self/{Assessment.Code}/parts/{Uri.EscapeDataString(Maybe.Said.Ref)}";
}

/// <summary>What self-assessments said before an inspection's report that may be the same as a finding, for whoever records that: only those that they may see.</summary>
public sealed class FindAlreadySaid(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<MaybeForeseen>> RunAsync(Finding finding, OpenedInspection opened, CancellationToken cancel)
    {
        if (!desk.May(Right.RunAssessments) || opened.Report is not { } report) { return []; }
        var assessments = (await db.SelfAssessments.AsNoTracking().ToListAsync(cancel)).Where(desk.Sees).ToDictionary(each => each.Id);
        var ids = assessments.Keys.ToList();
        var answers = await db.LineAnswers.AsNoTracking().Where(each => ids.Contains(each.AssessmentId)).Select(each => new { each.Id, each.AssessmentId, each.Ref, each.Improvements, each.Judgement, each.At, each.Version }).ToListAsync(cancel);
        DateOnly? Day(DateTimeOffset? at) => at is { } moment ? CouncilClock.DayOf(moment) : null;
        // Signed off, an assessment speaks as of then; before, as of its newest answer.
        var before = answers.GroupBy(each => each.AssessmentId).Where(own => AlreadySaid.IsBefore(Day(assessments[own.Key].SignedAt ?? own.Max(each => each.At)), opened.Inspection.PublishedOn)).SelectMany(own => own).ToDictionary(each => each.Id);
        var words = before.Values.SelectMany(each => new[] { each.Improvements, each.Judgement }.Where(text => text.Length > 0).Select(text => new SaidWords(each.Id, assessments[each.AssessmentId].Title, each.Ref, text)));
        var found = string.Join('\n', finding.Paragraphs.Select(place => report.At(place)?.Text).Prepend(finding.Title));
        return [.. AlreadySaid.Of(found, words).Select(maybe => new MaybeForeseen(maybe, assessments[before[maybe.Said.Line].AssessmentId], before[maybe.Said.Line].Version))];
    }
}

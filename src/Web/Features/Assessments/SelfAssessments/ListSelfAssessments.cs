using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A self-assessment in the list of them.</summary>
public sealed record SelfAssessmentRow
{
    public required SelfAssessment Assessment { get; init; }
    public required string Framework { get; init; }

    /// <summary>How many of its lines are to be finished.</summary>
    public required int Wanted { get; init; }
    public required int Finished { get; init; }
    public string Path => $"/assessments/self/{Assessment.Code}";
}

/// <summary>Every self-assessment that whoever sits at the desk may see, the newest first.</summary>
public sealed class ListSelfAssessments(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<SelfAssessmentRow>> RunAsync(CancellationToken cancel)
    {
        var assessments = (await db.SelfAssessments.AsNoTracking().ToListAsync(cancel)).Where(desk.Sees).ToList();
        var (ids, editionIds) = (assessments.Select(each => each.Id).ToList(), assessments.Select(each => each.EditionId).Distinct().ToList());
        var editions = await db.FrameworkEditions.AsNoTracking().Where(each => editionIds.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancel);
        var finished = (await db.LineAnswers.AsNoTracking().Where(each => ids.Contains(each.AssessmentId) && each.IsFinished).Select(each => new { each.AssessmentId, each.Ref }).ToListAsync(cancel)).ToLookup(each => each.AssessmentId, each => each.Ref);
        return [.. assessments.OrderByDescending(each => each.Id).Select(assessment =>
        {
            var edition = editions[assessment.EditionId];
            var wanted = assessment.Wanted(edition.Content);
            return new SelfAssessmentRow { Assessment = assessment, Framework = edition.Ref.Name, Wanted = wanted.Count, Finished = wanted.Count(finished[assessment.Id].Contains) };
        })];
    }
}

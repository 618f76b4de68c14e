using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Takes a framework up as the council's next edition of it. Its identity is the submission's key, so that the same form sent twice leads to the same edition.</summary>
public sealed class TakeUpFramework(GoldenThreadDb db)
{
    /// <summary>Takes up a text. The submission's version is the number of the last edition that the person saw, 0 for none.</summary>
    /// <returns>What was taken up, nothing where the same was sent before; or why it was refused.</returns>
    public async Task<Outcome<FrameworkTakenUp>> RunAsync(FrameworkContent content, string? because, Submission by, CancellationToken cancel)
    {
        FrameworkTakenUp? done = null;
        var refused = await db.DecideAsync(async () =>
        {
            var editions = await db.FrameworkEditions.AsNoTracking().Where(each => each.Code == content.Code).ToListAsync(cancel);
            var last = editions.Select(each => each.Number).DefaultIfEmpty().Max();
            if (by.Seen is { } seen && seen != last) { return Decision.Refuse(new Problem(GoldenThreadDb.ConflictField, $"Somebody else took up edition {last} while you were working on this. Compare it with yours, then decide again.")); }
            var (edition, outcome) = FrameworkEdition.TakeUp(by.Key, content, editions, await InUseAsync(content.Code, cancel), because, by.Actor);
            if (edition is null || outcome.Value is not { } taken) { return Decision.Refuse(outcome.Problems); }
            db.FrameworkEditions.Add(edition);
            return new Decision([done = taken]);
        }, by, cancel);
        return refused is null ? done! : refused.Count == 0 ? Outcome<FrameworkTakenUp>.Before : refused.ToList();
    }

    private async Task<List<string>> InUseAsync(string code, CancellationToken cancel)
    {
        var live = await (from assessment in db.SelfAssessments.AsNoTracking()
                          join edition in db.FrameworkEditions on assessment.EditionId equals edition.Id
                          where edition.Code == code && assessment.SignedBy == null
                          select new { assessment.Id, assessment.Assignments }).ToListAsync(cancel);
        var ids = live.ConvertAll(assessment => assessment.Id);
        var answered = await db.LineAnswers.AsNoTracking().Where(answer => ids.Contains(answer.AssessmentId)).Select(answer => answer.Ref).Distinct().ToListAsync(cancel);
        return [.. answered.Union(live.SelectMany(assessment => assessment.Assignments).Select(assigned => assigned.Ref))];
    }
}

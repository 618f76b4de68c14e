using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A self-assessment as a rule looks at it.</summary>
/// <param name="Also">What else happened with what the rule grants.</param>
public sealed record JudgedAssessment(SelfAssessment Assessment, FrameworkContent Content, PostChart Chart, List<Event> Also);

/// <summary>What every act on one self-assessment does: load it while nobody else changes anything, let the rule decide, keep it with its history.</summary>
public sealed class ActOnSelfAssessment(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide about the self-assessment itself; null when it does not exist.</summary>
    public Task<Outcome<T>?> RunAsync<T>(string code, Func<JudgedAssessment, Task<Outcome<T>>> rule, Submission by, CancellationToken cancel) where T : Event => DecideAsync(code, async judged =>
        by.Seen is { } seen && seen != judged.Assessment.Version ? new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this self-assessment while you were working on it.") : await rule(judged), by, cancel);

    /// <summary>The same for an answer, whose version the rule looks at itself.</summary>
    public async Task<Outcome<T>?> DecideAsync<T>(string code, Func<JudgedAssessment, Task<Outcome<T>>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        Outcome<T>? outcome = null;
        var refused = await db.DecideAsync(async () =>
        {
            if (await db.SelfAssessments.SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } assessment) { return Decision.Refuse(new Problem("", "There is no such self-assessment.")); }
            var edition = await db.FrameworkEditions.AsNoTracking().SingleAsync(each => each.Id == assessment.EditionId, cancel);
            List<Event> also = [];
            outcome = await rule(new(assessment, edition.Content, (await organisations.NowAsync(db, cancel)).Chart, also));
            return outcome.Value is { } happened ? new Decision([happened, .. also]) : Decision.Refuse(outcome.Problems);
        }, by, cancel);
        if (refused is null) { return outcome; }
        if (refused.Count == 0) { return Outcome<T>.Before; }
        if (outcome is null && refused[0].Field.Length == 0) { return null; }
        List<Problem> problems = [.. refused];
        return problems;
    }
}

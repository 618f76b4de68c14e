using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What a second reader says of an answer.</summary>
public sealed record ReadersView(bool Agrees, int? Score, string? Words);

/// <summary>Keeps what the second reader says of an answer as it stands.</summary>
public sealed class ReadAnswer(ActOnSelfAssessment act, GoldenThreadDb db)
{
    public Task<Outcome<AnswerRead>?> RunAsync(string code, string reference, ReadersView view, Submission by, CancellationToken cancel) => act.DecideAsync<AnswerRead>(code, async judged =>
    {
        if (await db.LineAnswers.SingleOrDefaultAsync(each => each.AssessmentId == judged.Assessment.Id && each.Ref == reference, cancel) is not { } answer) { return new Problem("", "There is no answer to read yet."); }
        return by.Seen is { } seen && seen != answer.Version ? new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this answer while you were reading it.")
            : answer.Read(view.Agrees, view.Score, view.Words, judged.Assessment, judged.Content, by.Actor);
    }, by, cancel);
}

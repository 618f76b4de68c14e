using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is typed of a line: its answer, the scores of its criteria, and whether it is finished.</summary>
public sealed record WrittenLine(AnswerDetails Answer, IReadOnlyDictionary<string, int?> Below, bool IsFinished);

/// <summary>Writes the answer of a line with the scores of its criteria: all of it, or nothing.</summary>
public sealed class WriteAnswer(ActOnSelfAssessment act, GoldenThreadDb db)
{
    /// <summary>The version that a form carries while nobody has written the answer.</summary>
    public const int NotWritten = -1;

    public Task<Outcome<AnswerWritten>?> RunAsync(string code, string reference, WrittenLine line, Submission by, CancellationToken cancel) => act.DecideAsync<AnswerWritten>(code, async judged =>
    {
        var answers = await db.LineAnswers.Where(each => each.AssessmentId == judged.Assessment.Id).ToListAsync(cancel);
        if (by.Seen is { } seen && seen != (answers.Find(each => each.Ref == reference)?.Version ?? NotWritten)) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else wrote this answer while you were working on it."); }
        var wanted = line.Answer.Evidence.Concat(answers.SelectMany(each => each.Evidence)).Select(use => use.EvidenceId).ToHashSet();
        var evidence = (await db.Evidence.AsNoTracking().Where(each => wanted.Contains(each.Id)).Select(each => each.Id).ToListAsync(cancel)).ToHashSet();
        LineAnswer At(string part)
        {
            if (answers.Find(each => each.Ref == part) is { } there) { return there; }
            var begun = new LineAnswer { Id = Guid.CreateVersion7(), AssessmentId = judged.Assessment.Id, Ref = part };
            answers.Add(begun);
            db.LineAnswers.Add(begun);
            return begun;
        }

        Outcome<AnswerWritten> Write(string part, AnswerDetails details) => At(part).Write(details, judged.Assessment, judged.Content, evidence.Contains, judged.Chart, by.Actor);
        var written = Write(reference, line.Answer);
        var below = line.Below.Where(each => each.Value != answers.Find(own => own.Ref == each.Key)?.Score).Select(each => (each.Key, Outcome: Write(each.Key, AnswerDetails.Of(At(each.Key)) with { Score = each.Value }))).ToList();
        List<Problem> problems = [.. written.Problems, .. below.SelectMany(each => each.Outcome.Problems.Select(problem => problem with { Field = problem.Field.Length == 0 ? "" : $"Below.{each.Key}" }))];
        if (problems.Count > 0) { return problems; }
        judged.Also.AddRange(below.Select(each => each.Outcome.Value!));
        if (!line.IsFinished) { return written; }
        var finished = At(reference).Finish(true, judged.Assessment, judged.Content, FrameworkScores.Of(judged.Content, LineAnswer.ScoresOf(answers)), judged.Chart, by.Actor);
        if (finished.Value is not { } done) { return (List<Problem>)[.. finished.Problems]; }
        judged.Also.Add(done);
        return written;
    }, by, cancel);
}

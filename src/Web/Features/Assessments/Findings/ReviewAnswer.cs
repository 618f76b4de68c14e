using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Looks at an approved answer again and lets it stand until another day.</summary>
public sealed class ReviewAnswer(ActOnFinding act)
{
    public Task<Outcome<AnswerReviewed>?> RunAsync(string inspection, int number, DateOnly? again, string? said, Submission by, CancellationToken cancel) =>
        act.RunAsync(inspection, number, (finding, organisation) => finding.Review(again, said, organisation.Chart, by.Actor), by, cancel);
}

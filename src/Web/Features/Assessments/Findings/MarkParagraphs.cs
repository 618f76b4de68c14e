using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Says of paragraphs of a report what they are.</summary>
public sealed class MarkParagraphs(ActOnReport act)
{
    public Task<Outcome<ParagraphsMarked>?> RunAsync(Guid report, IReadOnlyDictionary<int, ParagraphKind> marks, Submission by, CancellationToken cancel) =>
        act.RunAsync(report, (standing, _, answered) => standing.Mark(marks, answered.ToHashSet(), by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what was learned from a case.</summary>
public sealed class WriteLesson(ActOnCase act)
{
    public Task<Outcome<LessonWritten>?> RunAsync(int number, LessonDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.Learn(details, council.Chart, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that somebody did as a lesson says.</summary>
public sealed class UseLesson(ActOnCase act)
{
    public Task<Outcome<LessonUsed>?> RunAsync(int number, int lesson, string? where, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.UseLesson(lesson, where, on, by.Actor), by, cancel);
}

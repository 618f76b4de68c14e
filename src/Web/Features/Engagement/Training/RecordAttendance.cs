using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Records who came to a training.</summary>
public sealed class RecordAttendance(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<TrainingAttended>?> RunAsync(int number, IReadOnlyCollection<Guid> came, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Trainings.Where(each => each.Number == number), (found, _) => found.Attend(came, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Changes what is said of a training.</summary>
public sealed class ChangeTraining(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<TrainingChanged>?> RunAsync(int number, TrainingDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Trainings.Where(each => each.Number == number), (found, _) => found.Change(details, by.Actor), by, cancel);
}

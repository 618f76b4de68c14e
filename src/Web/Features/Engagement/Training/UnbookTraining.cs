using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A member gives their place at a training back.</summary>
public sealed class UnbookTraining(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<TrainingUnbooked>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Trainings.Where(each => each.Number == number), (found, _) => found.Unbook(by.Actor), by, cancel);
}

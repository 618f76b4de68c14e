using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A member books a place at a training.</summary>
public sealed class BookTraining(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<TrainingBooked>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Trainings.Where(each => each.Number == number), (found, _) => found.Book(by.Actor), by, cancel);
}

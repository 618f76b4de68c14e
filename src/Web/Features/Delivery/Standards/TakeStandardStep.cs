using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Plans a step of a management standard, or records that it was taken.</summary>
public sealed class TakeStandardStep(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StandardStepTaken>?> RunAsync(int number, StandardStepKind? kind, DateOnly? due, DateOnly? takenOn, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.ManagementStandards.Where(each => each.Number == number), (found, council) => found.Step(kind, due, takenOn, words, council.Chart, by.Actor), by, cancel);
}

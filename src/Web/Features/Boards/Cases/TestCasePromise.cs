using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what came of a promise.</summary>
public sealed class TestCasePromise(ActOnCase act)
{
    public Task<Outcome<CasePromiseTested>?> RunAsync(int number, int promise, bool? isKept, string? outcome, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Test(promise, isKept, outcome, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that a paper came that a board had asked for.</summary>
public sealed class GiveCasePaper(ActOnCase act)
{
    public Task<Outcome<CasePaperGiven>?> RunAsync(int number, int paper, string? given, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.GivePaper(paper, given, on, council.Chart, by.Actor), by, cancel);
}

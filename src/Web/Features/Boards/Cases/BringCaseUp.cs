using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Brings a case up again before a board.</summary>
public sealed class BringCaseUp(ActOnCase act)
{
    public Task<Outcome<CaseBroughtUp>?> RunAsync(int number, BringBack back, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.BringUp(back, council.Boards, by.Actor), by, cancel);
}

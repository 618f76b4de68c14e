using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Asks for a change of what was approved.</summary>
public sealed class AskProjectChange(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectChangeAsked>?> RunAsync(string pid, string? what, string? why, string? effect, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, council) => found.AskChange(what, why, effect, council.Chart, by.Actor), by, cancel);
}

using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Shows an inspector out of the room.</summary>
public sealed class ShowInspectorOut(ActOnInspection act)
{
    public Task<Outcome<GuestShownOut>?> RunAsync(string code, Guid account, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.ShowOut(account, by.Actor), by, cancel);
}

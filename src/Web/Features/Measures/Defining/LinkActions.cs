using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Chooses the improvement actions that are to change a measure.</summary>
public sealed class LinkActions(ActOnMeasure act, SeenActions seen)
{
    public async Task<Outcome<ActionsLinked>?> RunAsync(string name, IReadOnlyCollection<Guid> actions, Submission by, CancellationToken cancel)
    {
        var known = (await seen.RunAsync(cancel)).ToDictionary(action => action.Standing.ActionId, action => action.Standing.Code);
        // What this person may not see stays linked.
        return await act.RunAsync(name, (measure, _) => measure.Link([.. actions, .. measure.Actions.Where(id => !known.ContainsKey(id))], known, by.Actor), by, cancel);
    }
}

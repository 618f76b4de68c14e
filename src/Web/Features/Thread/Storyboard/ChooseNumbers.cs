using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Chooses the numbers that matter for a priority.</summary>
public sealed class ChooseNumbers(ActOnStory act, SeeThread see)
{
    public async Task<Outcome<NumbersChosen>?> RunAsync(string slug, IReadOnlyList<Guid?> measures, Submission by, CancellationToken cancel)
    {
        var graph = (await see.FreshAsync(cancel)).Graph;
        return await act.RunAsync(slug, (story, aim, chart) => story.Choose(aim, measures, graph, chart, by.Actor), by, cancel);
    }
}

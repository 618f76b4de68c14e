using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Tells the story of a priority, or tells it anew.</summary>
public sealed class TellStory(ActOnStory act)
{
    public Task<Outcome<StoryTold>?> RunAsync(string slug, StoryTexts texts, Submission by, CancellationToken cancel) =>
        act.RunAsync(slug, (story, aim, chart) => story.Tell(aim, texts, chart, by.Actor), by, cancel);
}

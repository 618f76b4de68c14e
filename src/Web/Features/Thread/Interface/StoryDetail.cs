using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A priority of the storyboard.</summary>
/// <param name="Aim">The priority, as addresses name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Plan">The plan that it is written in, as addresses name it.</param>
/// <param name="ToldOn">When its story was told last; null where nobody told it.</param>
/// <param name="Below">How what stands below it stands, counted.</param>
public sealed record StoryRow(string Aim, string Name, string Plan, DateOnly? ToldOn, string Below)
{
    public static StoryRow Of(StoryCard card) => new(card.Aim.Slug, card.Aim.Name, card.Plan.Slug, card.Story?.Latest?.On, card.Below);
}

/// <summary>A priority's page of the storyboard, as programs read it.</summary>
/// <param name="Aim">The priority, as addresses name it.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsAt">The day as at which it is shown.</param>
/// <param name="Why">Why it is a priority.</param>
/// <param name="Different">What is to be different.</param>
/// <param name="Told">How it goes, and what that means for people; empty where nobody told it.</param>
/// <param name="Seen">What people saw of it.</param>
/// <param name="ToldBy">The post that told it; empty where nobody did.</param>
/// <param name="ToldOn">When; null where nobody did.</param>
/// <param name="IsOlderThanFigures">Whether a figure on it came after the story was told.</param>
/// <param name="Numbers">The numbers that matter; where nobody chose any, those linked below it.</param>
/// <param name="Work">What is done, what stands worst first.</param>
/// <param name="Next">What comes next, with its day.</param>
public sealed record StoryDetail(string Aim, string Name, DateOnly AsAt, string Why, string Different, string Told, string Seen, string ToldBy, DateOnly? ToldOn, bool IsOlderThanFigures, IReadOnlyList<LineDetail> Numbers, IReadOnlyList<ThreadRecord> Work, IReadOnlyList<StoryStep> Next)
{
    public static StoryDetail Of(SeenStory seen, PostChart chart) => new(seen.Aim.Slug, seen.Aim.Name, seen.Thread.AsAt.Shown, seen.Why, seen.Different, seen.Story.Latest?.Words ?? "", seen.Story.Latest?.Seen ?? "", seen.Story.Latest?.By ?? "", seen.Story.Latest?.On, seen.IsOlderThanFigures,
        [.. (seen.Numbers.Count > 0 ? seen.Numbers : seen.Offered).Select(LineDetail.Of)], [.. seen.Work.Select(node => ThreadRecord.Of(node, chart))], [.. seen.Next.Select(each => new StoryStep(each.Step.What, each.Step.Due, each.Of.Name))]);
}

/// <summary>A step that comes next.</summary>
/// <param name="What">What is to be done or reached.</param>
/// <param name="On">By when.</param>
/// <param name="Of">What it belongs to.</param>
public sealed record StoryStep(string What, DateOnly On, string Of);

using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>One page of the storyboard, or all of them, as a paper.</summary>
public static class StoryPaper
{
    public static Report Of(IReadOnlyList<SeenStory> stories, string council, DateOnly day) => new()
    {
        Title = stories is [var only] ? only.Aim.Name : "Storyboard",
        Blocks = [new ReportParagraph($"{council}, as at {Say.Date(day)}."), .. stories.Index().SelectMany(each => Page(each.Item, day, isAlone: stories.Count == 1, isFirst: each.Index == 0))],
    };

    private static IEnumerable<ReportBlock> Page(SeenStory seen, DateOnly day, bool isAlone, bool isFirst)
    {
        var (level, story) = (isAlone ? 1 : 2, seen.Story.Latest);
        if (!isFirst) { yield return new ReportPageBreak(); }
        if (!isAlone) { yield return new ReportHeading(1, seen.Aim.Name); }
        yield return new ReportParagraph(story is null ? $"{seen.Plan.Title}. Nobody has told its story yet." : $"{seen.Plan.Title}. Told by {story.By} on {Say.Date(story.On)}.{(seen.IsOlderThanFigures ? $" That is before the newest figure, which came on {Say.Date(seen.NewestFigure!.Value)}." : "")}");
        foreach (var block in Part("Why it matters", seen.Why, seen.Serves.Select(each => $"{(each.Node.End.Kind == ThreadKind.Finding ? "It answers" : "It serves")} {each.Node.Name}: {each.Because}"), "It is not said.")) { yield return block; }
        foreach (var block in Part("What we want to be different", seen.Different, [], "It is not said.")) { yield return block; }
        foreach (var block in Part("How it goes", story?.Words ?? "", [], "Nobody has told it yet; what the record says stands below.")) { yield return block; }
        yield return new ReportHeading(level, "The numbers that matter");
        if (seen.Numbers.Count == 0) { yield return new ReportParagraph(seen.Offered.Count > 0 ? "None were chosen for this page. These are linked to it by “is measured by”:" : "None were chosen for this page, and no measure is linked to it."); }
        if (seen.Numbers.Concat(seen.Offered.Take(StoryOfAimPage.AtOnce)).ToList() is { Count: > 0 } lines) { yield return ScorecardPaper.Table(lines, "The numbers that matter"); }
        foreach (var block in Part("What we are doing", "", seen.Work.Select(Said).Concat(seen.Cases.Select(each => $"Case {each.Code} {each.Subject.Title}: called in by a board since {Say.Date(each.CalledInOn)}")), "Nothing that goes on is linked to it.")) { yield return block; }
        foreach (var block in Part("What we promised, and whether it happened", "", seen.Promises.Select(each => $"{each.Made.Words} ({each.Measure.Name}, by {Say.Date(each.Made.Promise.By)}): {each.State.InWords()}{(each.Figure.Length > 0 ? $", {each.Figure}" : "")}"), "Nothing was promised of its measures.")) { yield return block; }
        foreach (var block in Part("What gets in the way", "", seen.Risks.Select(Said), "No open risk is linked to it.")) { yield return block; }
        foreach (var block in Part("What people see now", story?.Seen ?? "", seen.Findings.Select(node => $"Inspectors found: {node.Name}"), "It is not said, and no finding of an inspection is linked to it.")) { yield return block; }
        foreach (var block in Part("What is next", "", seen.Next.Select(each => $"{Say.Date(each.Step.Due)}{(each.Step.Due < day ? ", late" : "")}: {each.Step.What} ({each.Of.Name})"), "No milestone lies ahead.")) { yield return block; }

        IEnumerable<ReportBlock> Part(string title, string words, IEnumerable<string> list, string nothing)
        {
            var items = list.ToList();
            yield return new ReportHeading(level, title);
            if (words.Length > 0) { yield return new ReportParagraph(words); }
            if (items.Count > 0) { yield return new ReportList(items); }
            if (words.Length == 0 && items.Count == 0) { yield return new ReportParagraph(nothing); }
        }
    }

    private static string Said(ThreadNode node) => node.Says.Length > 0 ? $"{node.Name}: {node.Says}" : node.Name;
}

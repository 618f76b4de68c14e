using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The sentences with which a report begins: counts that add up.</summary>
public static class MonitoringSentences
{
    public static string Status(OpenedMonitoring opened) => opened.Report.FrozenAt is { } at
        ? $"As reported: frozen on {CouncilClock.DayOf(at).InWords()} by {opened.Report.FrozenBy}."
        : $"Draft, as the figures stand on {opened.AsAt.InWords()}. It follows every correction until it is frozen.";

    public static string Headline(MonitoringSummary summary)
    {
        var counted = new[] { (Colour.Red, "red"), (Colour.Amber, "amber"), (Colour.Green, "green"), (Colour.None, "without a colour") }.Select(each => (Count: summary.Count(each.Item1), Words: each.Item2)).Where(each => each.Count > 0).Select(each => $"{each.Count:N0} {each.Words}").ToList();
        return $"{Say.Count(summary.Lines.Count, "measure", "measures")}{(counted.Count == 0 ? "" : ": " + List(counted))}."
            + (summary.WithoutFigure > 0 ? $" {Say.Count(summary.WithoutFigure, "has", "have")} no figure." : "");
    }

    public static string Changes(OpenedMonitoring opened)
    {
        var counted = Enum.GetValues<MonitoringChange>().Select(kind => (Count: opened.Summary.Count(kind), Words: MonitoringWords.Change(kind).ToLowerInvariant())).Where(each => each.Count > 0).Select(each => $"{each.Count:N0} {each.Words}").ToList();
        return counted.Count == 0 ? $"No rating changed, compared with {opened.Content.Against}." : $"{Say.Count(opened.Summary.Changes.Count, "rating", "ratings")} changed, compared with {opened.Content.Against}: {List(counted)}.";
    }

    private static string List(List<string> words) => words.Count <= 1 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}

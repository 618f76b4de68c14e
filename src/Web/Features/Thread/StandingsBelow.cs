using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>How many records below one stand how: counted, never added up to one colour, which would be nobody's judgement.</summary>
public static class StandingsBelow
{
    private static readonly (ThreadKind Kind, string One, string Many)[] Counted = [(ThreadKind.Measure, "measure", "measures"), (ThreadKind.Action, "action", "actions"), (ThreadKind.Project, "project", "projects"), (ThreadKind.Risk, "risk", "risks")];

    /// <summary>"3 measures: 1 red, 2 green; 4 actions: 1 overdue". What has ended is not counted.</summary>
    public static string Of(IEnumerable<ThreadNode> nodes)
    {
        var open = nodes.Where(node => node.IsOpen).ToLookup(node => node.End.Kind);
        return string.Join("; ", Counted.Where(kind => open[kind.Kind].Any()).Select(kind =>
        {
            var all = open[kind.Kind].ToList();
            var words = all.Where(node => node.Tone != ThreadTone.Unknown).GroupBy(node => (node.Tone, Word(node))).OrderByDescending(same => Grave(same.Key.Tone)).Select(same => $"{same.Count()} {same.Key.Item2}");
            return $"{Say.Count(all.Count, kind.One, kind.Many)}{(words.Any() ? $": {string.Join(", ", words)}" : "")}";
        }));
    }

    private static string Word(ThreadNode node) => node.End.Kind == ThreadKind.Risk ? "above what is accepted" : node.Says.Split(':')[0].ToLowerInvariant();

    private static int Grave(ThreadTone tone) => tone switch { ThreadTone.Bad => 3, ThreadTone.Doubt => 2, ThreadTone.Good => 1, _ => 0 };
}

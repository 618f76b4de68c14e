using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>A link that may be missing, by the words that two records share. It is offered with these words and never made by itself.</summary>
/// <param name="Lower">The record that serves nothing yet.</param>
/// <param name="Upper">The aim that it may serve.</param>
/// <param name="Words">The words that they share, as the lower one has them.</param>
/// <param name="Weight">How much the shared words say: rare ones more.</param>
public sealed record LinkSuggestion(ThreadNode Lower, ThreadNode Upper, IReadOnlyList<string> Words, double Weight)
{
    /// <summary>How many significant words must be shared, and how many aims are offered for a record.</summary>
    public const int Enough = 2, Most = 3;

    /// <summary>What the aim would be to the record.</summary>
    public LinkType Type => Lower.End.Kind switch { ThreadKind.Measure => LinkType.MeasuredBy, ThreadKind.Aim => LinkType.ContributesTo, _ => LinkType.DeliveredBy };

    /// <summary>The first end of the link.</summary>
    public ThreadNode From => Type == LinkType.ContributesTo ? Lower : Upper;

    /// <summary>The second end of the link.</summary>
    public ThreadNode To => Type == LinkType.ContributesTo ? Upper : Lower;

    /// <summary>For each record the aims with which it shares most; those that share most first.</summary>
    /// <param name="adrift">Records that serve nothing.</param>
    /// <param name="graph">The thread.</param>
    /// <param name="words">What more a record says than its title: its meaning, its success criteria.</param>
    public static IReadOnlyList<LinkSuggestion> For(IEnumerable<ThreadNode> adrift, ThreadGraph graph, Func<ThreadNode, string> words)
    {
        var aims = graph.Nodes.Where(node => node is { IsOpen: true, Aim: not null }).Select(node => (Node: node, Words: Stems(node, words))).ToList();
        var held = aims.SelectMany(aim => aim.Words.Keys).CountBy(stem => stem).ToDictionary();
        var byStem = aims.SelectMany(aim => aim.Words.Keys, (aim, stem) => (stem, aim.Node)).ToLookup(each => each.stem, each => each.Node);
        return [.. adrift.SelectMany(Of).OrderByDescending(each => each.Weight).ThenBy(each => each.Lower.Name, StringComparer.OrdinalIgnoreCase)];

        IEnumerable<LinkSuggestion> Of(ThreadNode lower)
        {
            var said = Stems(lower, words);
            return said.SelectMany(word => byStem[word.Key], (word, aim) => (word, aim)).GroupBy(each => each.aim, each => each.word)
                .Where(shared => shared.Count() >= Enough && shared.Key.End != lower.End && IsBelow(lower, shared.Key) && graph.WayUp(shared.Key.End, lower.End) is null)
                .Select(shared => new LinkSuggestion(lower, shared.Key, [.. shared.Select(word => word.Value)], shared.Sum(word => Math.Log(1 + ((double)aims.Count / held[word.Key])))))
                .OrderByDescending(each => each.Weight).ThenBy(each => each.Upper.Name, StringComparer.OrdinalIgnoreCase).Take(Most);
        }
    }

    // Objectives serve priorities and ambitions; everything else serves objectives first of all, but may serve any aim.
    private static bool IsBelow(ThreadNode lower, ThreadNode upper) => lower.Aim is not { } kind || kind > upper.Aim;

    private static Dictionary<string, string> Stems(ThreadNode node, Func<ThreadNode, string> words) => SignificantWords.Of($"{node.Title} {words(node)}").ToDictionary();
}

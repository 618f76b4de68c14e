namespace GoldenThread.Domain.Thread;

/// <summary>The golden thread: records and the links between them, walked upwards to why and downwards to what. It is only read.</summary>
public sealed class ThreadGraph
{
    /// <summary>How many levels a tree shows; what is deeper is shown from the last of them.</summary>
    public const int Deepest = 40;

    private static readonly IReadOnlyList<ThreadEdge> None = [];

    private readonly Dictionary<ThreadEnd, ThreadNode> _nodes;
    private readonly Dictionary<ThreadEnd, List<ThreadEdge>> _edges;
    private readonly Func<ThreadNode, bool>? _sees;

    /// <summary>Joins records by links. Links to what is not among the records count for nothing.</summary>
    /// <param name="nodes">The records.</param>
    /// <param name="edges">The links.</param>
    public ThreadGraph(IEnumerable<ThreadNode> nodes, IEnumerable<ThreadEdge> edges)
    {
        _nodes = nodes.ToDictionary(node => node.End);
        _edges = new(_nodes.Count);
        foreach (var edge in edges)
        {
            if (!_nodes.ContainsKey(edge.From) || !_nodes.ContainsKey(edge.To)) { continue; }
            Of(edge.From).Add(edge);
            Of(edge.To).Add(edge);
        }

        List<ThreadEdge> Of(ThreadEnd end) => _edges.TryGetValue(end, out var known) ? known : _edges[end] = [];
    }

    private ThreadGraph(ThreadGraph whole, Func<ThreadNode, bool> sees) => (_nodes, _edges, _sees) = (whole._nodes, whole._edges, sees);

    /// <summary>The same thread as somebody may see it.</summary>
    /// <param name="sees">Whether they may see a record.</param>
    public ThreadGraph SeenBy(Func<ThreadNode, bool> sees) => new(this, sees);

    /// <summary>Every record that may be seen.</summary>
    public IEnumerable<ThreadNode> Nodes => _sees is null ? _nodes.Values : _nodes.Values.Where(_sees);

    /// <summary>The record; null where there is none, or none that may be seen.</summary>
    /// <param name="end">Which.</param>
    public ThreadNode? Node(ThreadEnd? end) => end is { } which && _nodes.TryGetValue(which, out var node) && (_sees is null || _sees(node)) ? node : null;

    /// <summary>The links of a record, whatever their way; those to what may not be seen are left out.</summary>
    /// <param name="end">The record.</param>
    public IEnumerable<ThreadEdge> Edges(ThreadEnd end) => _sees is null ? All(end) : All(end).Where(edge => Node(edge.Other(end)) is not null);

    /// <summary>How many records are linked to it that may not be seen.</summary>
    /// <param name="end">The record.</param>
    public int Hidden(ThreadEnd end) => _sees is null ? 0 : All(end).Select(edge => edge.Other(end)).Distinct().Count(other => Node(other) is null);

    /// <summary>What stands directly above, below or beside it, with the link; each once for each link.</summary>
    /// <param name="end">The record.</param>
    /// <param name="way">Where.</param>
    public IEnumerable<(ThreadEdge Edge, ThreadNode Node)> Next(ThreadEnd end, LinkWay way)
    {
        foreach (var edge in All(end))
        {
            var seen = edge.Upper is not { } upper ? LinkWay.Side : upper == end ? LinkWay.Down : LinkWay.Up;
            if (seen == way && Node(edge.Other(end)) is { } node) { yield return (edge, node); }
        }
    }

    /// <summary>All that can be reached upwards or downwards, without the record itself; each once, the nearest first.</summary>
    /// <param name="end">The record.</param>
    /// <param name="way">Up or down.</param>
    /// <param name="without">A record through which no way leads; null for none.</param>
    public IReadOnlyList<ThreadNode> Reach(ThreadEnd end, LinkWay way, ThreadEnd? without = null)
    {
        HashSet<ThreadEnd> known = [end];
        if (without is { } gone) { known.Add(gone); }
        List<ThreadNode> found = [];
        var queue = new Queue<ThreadEnd>([end]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var (_, node) in Next(at, way))
            {
                if (known.Add(node.End)) { found.Add(node); queue.Enqueue(node.End); }
            }
        }

        return found;
    }

    /// <summary>The shortest way up from one record to another, both among it; null where none leads there.</summary>
    /// <param name="from">The lower.</param>
    /// <param name="to">The upper.</param>
    public IReadOnlyList<ThreadNode>? WayUp(ThreadEnd from, ThreadEnd to)
    {
        Dictionary<ThreadEnd, ThreadEnd> cameFrom = new() { [from] = from };
        var queue = new Queue<ThreadEnd>([from]);
        while (queue.TryDequeue(out var at))
        {
            if (at == to) { return [.. Back(at).Reverse().Select(end => _nodes[end])]; }
            foreach (var (_, node) in Next(at, LinkWay.Up))
            {
                if (cameFrom.TryAdd(node.End, at)) { queue.Enqueue(node.End); }
            }
        }

        return null;

        IEnumerable<ThreadEnd> Back(ThreadEnd end)
        {
            while (true)
            {
                yield return end;
                if (cameFrom[end] == end) { yield break; }
                end = cameFrom[end];
            }
        }
    }

    /// <summary>The thread from a record upwards or downwards as a tree. A record that can be reached in several ways stands in full where it is nearest, and is named where it comes again.</summary>
    /// <param name="end">The record.</param>
    /// <param name="way">Up or down.</param>
    public IReadOnlyList<ThreadBranch> Tree(ThreadEnd end, LinkWay way)
    {
        // Nearest first decides where a record stands in full, so that loops end and nothing is told twice.
        Dictionary<ThreadEnd, ThreadEnd> standsUnder = new() { [end] = end };
        var queue = new Queue<ThreadEnd>([end]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var (_, node) in Next(at, way))
            {
                if (standsUnder.TryAdd(node.End, at)) { queue.Enqueue(node.End); }
            }
        }

        return Under(end, 1);

        List<ThreadBranch> Under(ThreadEnd at, int level) => [.. Next(at, way).DistinctBy(each => each.Node.End).Select(each =>
            standsUnder[each.Node.End] == at && each.Node.End != end ? new ThreadBranch(each.Node, each.Edge, level < Deepest ? Under(each.Node.End, level + 1) : [], IsAgain: false) : new(each.Node, each.Edge, [], IsAgain: true))];
    }

    private IReadOnlyList<ThreadEdge> All(ThreadEnd end) => _edges.TryGetValue(end, out var known) ? known : None;
}

/// <summary>A record in a tree of the thread.</summary>
/// <param name="Node">The record.</param>
/// <param name="Edge">The link that leads to it.</param>
/// <param name="Branches">What comes after it, in the same direction.</param>
/// <param name="IsAgain">Whether it stands in full elsewhere in the tree.</param>
public sealed record ThreadBranch(ThreadNode Node, ThreadEdge Edge, IReadOnlyList<ThreadBranch> Branches, bool IsAgain);

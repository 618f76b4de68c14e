namespace GoldenThread.Domain.Thread;

/// <summary>What breaks if a record goes: what below it would serve nothing any more, and what above it would be left with nothing.</summary>
/// <param name="Adrift">What goes on and would lead up to no ambition and no priority any more; evidence goes with what it shows.</param>
/// <param name="Bare">What stands directly above it, goes on, and would have nothing below it any more.</param>
public sealed record WhatBreaks(IReadOnlyList<ThreadNode> Adrift, IReadOnlyList<ThreadNode> Bare)
{
    /// <summary>Works it out.</summary>
    /// <param name="graph">The thread.</param>
    /// <param name="gone">The record that goes.</param>
    public static WhatBreaks If(ThreadGraph graph, ThreadEnd gone) => new(
        [.. graph.Reach(gone, LinkWay.Down).Where(node => node is { IsOpen: true, End.Kind: not ThreadKind.Evidence } && Serves(graph, node, null) && !Serves(graph, node, gone))],
        [.. graph.Next(gone, LinkWay.Up).Select(each => each.Node).DistinctBy(node => node.End).Where(node => node is { IsOpen: true, End.Kind: ThreadKind.Aim } && graph.Next(node.End, LinkWay.Down).All(each => each.Node.End == gone || !each.Node.IsOpen))]);

    private static bool Serves(ThreadGraph graph, ThreadNode node, ThreadEnd? without) => graph.Reach(node.End, LinkWay.Up, without).Any(above => above is { IsOpen: true, Aim: AimKind.Ambition or AimKind.Priority });
}

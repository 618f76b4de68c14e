using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>A link between two records that somebody made, with the reason (R11). It is ended, never deleted.</summary>
public sealed class ThreadLink
{
    /// <summary>The most characters of a reason.</summary>
    public const int MaxBecause = 1000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>What the first is to the second.</summary>
    public LinkType Type { get; init; }

    /// <summary>What kind of record the first is.</summary>
    public ThreadKind FromKind { get; init; }

    /// <summary>Which.</summary>
    public Guid FromId { get; init; }

    /// <summary>What kind of record the second is.</summary>
    public ThreadKind ToKind { get; init; }

    /// <summary>Which.</summary>
    public Guid ToId { get; init; }

    /// <summary>Since when it holds.</summary>
    public DateOnly Since { get; init; }

    /// <summary>Why it was made.</summary>
    public required string Because { get; init; }

    /// <summary>The post that made it.</summary>
    public required string By { get; init; }

    /// <summary>The last day on which it held; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it was ended; empty while it holds.</summary>
    public string EndedBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The first end.</summary>
    public ThreadEnd From => new(FromKind, FromId);

    /// <summary>The second end.</summary>
    public ThreadEnd To => new(ToKind, ToId);

    /// <summary>As the thread is walked along it.</summary>
    public ThreadEdge Edge => new(Type, From, To, Because) { LinkId = Id, By = By, Since = Since };

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("link", Id, $"{FromKind.InWords()} {Type.InWords()} {ToKind.InWords()}");

    /// <summary>Links two records.</summary>
    /// <param name="id">The identity of the link.</param>
    /// <param name="type">What the first is to the second; null where nothing was chosen.</param>
    /// <param name="from">The first; null where nothing was chosen.</param>
    /// <param name="to">The second; null where nothing was chosen.</param>
    /// <param name="graph">The thread as whoever links may see it.</param>
    /// <param name="actor">Who links, with the reason.</param>
    public static (ThreadLink? Link, Outcome<LinkMade> Outcome) Make(Guid id, LinkType? type, ThreadEnd? from, ThreadEnd? to, ThreadGraph graph, Actor actor)
    {
        var (first, second) = (graph.Node(from), graph.Node(to));
        if (first is null) { return (null, new Problem("From", "Choose the record that is to be linked.")); }
        if (!MayLink(first, second, actor)) { return (null, Actor.Refused("link these records: neither is yours")); }
        if (second is null) { return (null, new Problem("To", "Choose the record to link it to.")); }
        if (Faults(type, first, second, graph, actor) is { Count: > 0 } faults) { return (null, faults); }
        var made = new ThreadLink { Id = id, Type = type!.Value, FromKind = first.End.Kind, FromId = first.End.Id, ToKind = second.End.Kind, ToId = second.End.Id, Since = actor.Today, Because = actor.Reason!.Trim(), By = actor.Post };
        return (made, new LinkMade(made.Ref, $"{first.Name} {type.Value.InWords()} {second.Name}", made.Because));
    }

    /// <summary>Ends the link.</summary>
    /// <param name="graph">The thread as whoever ends it may see it.</param>
    /// <param name="actor">Who ends it, with the reason.</param>
    public Outcome<LinkEnded> End(ThreadGraph graph, Actor actor)
    {
        var (first, second) = (graph.Node(From), graph.Node(To));
        if (!MayLink(first, second, actor)) { return Actor.Refused("end this link: neither record is yours"); }
        if (EndedOn is not null) { return new Problem("", "This link was ended already."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why it holds no longer."); }
        if (Naming.TooLong("Reason", actor.Reason, MaxBecause) is { } fault) { return fault; }
        (EndedOn, EndedBecause) = (actor.Today, actor.Reason.Trim());
        return new LinkEnded(Ref, $"{first?.Name ?? FromKind.InWords()} {Type.InWords()} {second?.Name ?? ToKind.InWords()}", EndedBecause);
    }

    /// <summary>Whether somebody may link two records: one of them at least is theirs to link.</summary>
    /// <param name="first">The one; null where they may not see it.</param>
    /// <param name="second">The other; null where they may not see it.</param>
    /// <param name="actor">Who.</param>
    public static bool MayLink(ThreadNode? first, ThreadNode? second, Actor actor) =>
        new[] { first, second }.OfType<ThreadNode>().Any(node => actor.May(Right.LinkRecords, node.Posts, node.Services));

    private static List<Problem> Faults(LinkType? type, ThreadNode first, ThreadNode second, ThreadGraph graph, Actor actor)
    {
        List<Problem> faults = [];
        if (type is not { } chosen || chosen == LinkType.PartOf) { faults.Add(new("Type", "Say what the one is to the other.")); }
        else if (first.End == second.End) { faults.Add(new("To", "A record is not linked to itself.")); }
        else if (!chosen.Joins(first.End.Kind, second.End.Kind)) { faults.Add(new("Type", $"{Article(first.Called)} is not linked so to {Article(second.Called).ToLowerInvariant()}: choose another kind of link.")); }
        else if (graph.Edges(first.End).FirstOrDefault(edge => edge.Type == chosen && (edge.From, edge.To) == (first.End, second.End) || edge.Type == chosen && chosen == LinkType.JointWith && edge.Other(first.End) == second.End) is { } twin) { faults.Add(new("To", $"They are linked so already{(twin.LinkId is null ? $": {twin.Because}" : $", by {twin.By}")}.")); }
        else if (Loop(new(chosen, first.End, second.End, ""), graph) is { } loop) { faults.Add(new("To", $"That would make a loop: {string.Join(" serves ", loop)}. Nothing can be the reason for itself.")); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say why they belong together, in a sentence.")); }
        else if (Naming.TooLong("Reason", actor.Reason, MaxBecause) is { } fault) { faults.Add(fault); }
        return faults;
    }

    // The way from what would be above up to what would be below it: with the new link it would close.
    private static List<string>? Loop(ThreadEdge edge, ThreadGraph graph) =>
        edge is { Upper: { } upper, Lower: { } lower } && graph.WayUp(upper, lower) is { } way ? [graph.Node(lower)!.Name, .. way.Select(node => node.Name)] : null;

    private static string Article(string called) => $"{("AEIOU".Contains(called[0], StringComparison.OrdinalIgnoreCase) ? "An" : "A")} {called.ToLowerInvariant()}";
}

/// <summary>Two records were linked.</summary>
/// <param name="About">The link.</param>
/// <param name="What">Both records, with what the first is to the second.</param>
/// <param name="Because">Why.</param>
public sealed record LinkMade(RecordRef About, string What, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Linked: {What}";

    /// <inheritdoc/>
    public override string Said => Because;
}

/// <summary>A link was ended.</summary>
/// <param name="About">The link.</param>
/// <param name="What">Both records, with what the first was to the second.</param>
/// <param name="Because">Why.</param>
public sealed record LinkEnded(RecordRef About, string What, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"No longer linked: {What}";

    /// <inheritdoc/>
    public override string Said => Because;
}

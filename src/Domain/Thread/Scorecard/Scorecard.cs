using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>
/// A balanced scorecard: a handful of measures, objectives and numbered targets that a person chose, seen from several sides, on one page (R18).
/// A record stands once on a scorecard: in two perspectives it would be counted twice, and two lines of one figure on one page are read as two things.
/// </summary>
public sealed class Scorecard
{
    /// <summary>How many perspectives it has at least and at most, and how many lines in all: what one sheet of A4 holds.</summary>
    public const int Fewest = 2, Most = 6, MostLines = 24;

    /// <summary>The most characters of a perspective's name and of its question.</summary>
    public const int MaxName = 60, MaxQuestion = 200;

    private const string FromOne = "Give 1 for the first place, 2 for the second.";

    /// <summary>The four perspectives with which councils begin.</summary>
    public static IReadOnlyList<Perspective> Usual { get; } =
    [
        new(1, "Residents and customers", "Do people get what they need from us?"),
        new(2, "Money", "Do we live within our means, and get what we pay for?"),
        new(3, "How we work", "Do we do things right, on time and the first time?"),
        new(4, "Our people and what we learn", "Do people stay with us, stay well and get better at what they do?"),
    ];

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The service whose scorecard it is; null for the whole council's.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>Its perspectives, in their order.</summary>
    public IReadOnlyList<Perspective> Perspectives { get; set; } = Usual;

    /// <summary>What stands on it, in the order in which it is shown.</summary>
    public IReadOnlyList<ScorecardLine> Lines { get; set; } = [];

    /// <summary>The post that changed it last; empty before.</summary>
    public string By { get; set; } = "";

    /// <summary>The day on which it was changed last; null before.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Why it was changed last; empty before.</summary>
    public string Because { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("scorecard", Id, ServiceId is null ? "Balanced scorecard" : "Balanced scorecard of a service");

    /// <summary>Whether somebody may say what it shows: of the whole council, whoever may write every plan.</summary>
    /// <param name="actor">Who.</param>
    public bool MayRun(Actor actor) => actor.May(Right.RunThread, [], ServiceId is { } service ? [service] : []);

    /// <summary>Whether a record can stand on a scorecard: a measure, an objective or a numbered target that is no draft.</summary>
    /// <param name="node">The record.</param>
    public static bool Holds(ThreadNode node) => !node.IsHeldBack && (node.End.Kind == ThreadKind.Measure || node.Aim is AimKind.Objective or AimKind.Target);

    /// <summary>Names its perspectives and puts them in order.</summary>
    /// <param name="typed">The perspectives as named and placed; one without a name is taken out.</param>
    /// <param name="actor">Who names them, with the reason.</param>
    public Outcome<PerspectivesNamed> Name(IReadOnlyList<PlacedPerspective> typed, Actor actor)
    {
        if (!MayRun(actor)) { return Actor.Refused("change this scorecard"); }
        var named = typed.Select(each => each with { Name = Naming.Tidy(each.Name), Question = Naming.Tidy(each.Question) }).ToList();
        var kept = named.Where(each => each.Name!.Length > 0).OrderBy(each => each.Place ?? int.MaxValue).ToList();
        List<Problem> faults =
        [
            .. named.Index().SelectMany(each => new[]
            {
                Naming.TooLong($"Perspectives[{each.Index}].Name", each.Item.Name, MaxName),
                named.Take(each.Index).Any(other => other.Name!.Length > 0 && Naming.Same(other.Name, each.Item.Name)) ? new($"Perspectives[{each.Index}].Name", "There is another of that name.") : null,
                Naming.TooLong($"Perspectives[{each.Index}].Question", each.Item.Question, MaxQuestion),
                each.Item.Place < 1 ? new($"Perspectives[{each.Index}].Place", FromOne) : null,
            }).OfType<Problem>(),
            .. Lines.Select(line => line.Perspective).Distinct().Where(key => kept.All(each => each.Key != key))
                .Select(key => new Problem(named.FindIndex(each => each.Key == key) is >= 0 and var at ? $"Perspectives[{at}].Name" : "Perspectives", "Something stands in it: move it to another perspective, or take it out, first.")),
        ];
        if (kept.Count is < Fewest or > Most) { faults.Add(new("Perspectives", $"Name from {CountingWords.InWords(Fewest)} to {CountingWords.InWords(Most)} perspectives.")); }
        if (Silent(actor, "Say why the perspectives change.") is { } silent) { faults.Add(silent); }
        if (faults.Count > 0) { return faults; }
        var (next, used) = (Perspectives.Max(each => each.Key), new HashSet<int>());
        List<Perspective> now = [.. kept.Select(each => new Perspective(Perspectives.Any(known => known.Key == each.Key) && used.Add(each.Key) ? each.Key : ++next, each.Name!, each.Question!))];
        if (now.SequenceEqual(Perspectives)) { return new Problem("", "Nothing was changed."); }
        Perspectives = now;
        Sign(actor);
        return new PerspectivesNamed(Ref, [.. now.Select(each => each.Name)], Because);
    }

    /// <summary>Chooses what stands on it, and where.</summary>
    /// <param name="typed">The lines as placed.</param>
    /// <param name="graph">The thread as whoever chooses sees it: what they do not see stays where it stands.</param>
    /// <param name="actor">Who chooses, with the reason.</param>
    public Outcome<ScorecardArranged> Arrange(IReadOnlyList<PlacedLine> typed, ThreadGraph graph, Actor actor)
    {
        if (!MayRun(actor)) { return Actor.Refused("change this scorecard"); }
        List<Problem> faults = [.. typed.Index().Select(each => Fault(each.Index, each.Item, typed.Take(each.Index), graph)).OfType<Problem>()];
        if (Silent(actor, "Say why this is what the scorecard shows.") is { } silent) { faults.Add(silent); }
        if (faults.Count > 0) { return faults; }
        var unseen = Lines.Where(line => Shown(line, graph) is null);
        List<ScorecardLine> now = [.. typed.Where(each => each is { Record: not null, Perspective: > 0 }).OrderBy(each => each.Place ?? int.MaxValue).Select(each => new ScorecardLine(each.Record!.Value, each.Perspective!.Value)).Concat(unseen).OrderBy(line => At(line.Perspective))];
        if (now.Count > MostLines) { return new Problem("Lines", $"A scorecard has {MostLines} lines at most, so that it stays on one page. Take {now.Count - MostLines} out."); }
        if (now.SequenceEqual(Lines)) { return new Problem("", "Nothing was changed."); }
        var (before, after) = (Lines.Select(line => line.Record).ToHashSet(), now.Select(line => line.Record).ToHashSet());
        Lines = now;
        Sign(actor);
        return new ScorecardArranged(Ref, now.Count, after.Except(before).Count(), before.Except(after).Count(), Because);
    }

    /// <summary>What stands in a perspective and may be seen, in order; with each line its record.</summary>
    /// <param name="perspective">The perspective's key.</param>
    /// <param name="graph">The thread as somebody sees it.</param>
    public IReadOnlyList<ThreadNode> In(int perspective, ThreadGraph graph) => [.. Lines.Where(line => line.Perspective == perspective).Select(line => Shown(line, graph)).OfType<ThreadNode>()];

    private static ThreadNode? Shown(ScorecardLine line, ThreadGraph graph) => graph.Node(line.Record) is { } node && Holds(node) ? node : null;

    private int At(int key) => Perspectives.Index().First(each => each.Item.Key == key).Index;

    private Problem? Fault(int at, PlacedLine line, IEnumerable<PlacedLine> above, ThreadGraph graph) => line switch
    {
        { Record: null, Perspective: null or 0 } => null,
        { Record: null } => new($"Lines[{at}].Record", "Choose what stands there."),
        { Perspective: null } => new($"Lines[{at}].Perspective", "Choose the perspective in which it stands."),
        { Perspective: 0 } => null,
        _ when Perspectives.All(each => each.Key != line.Perspective) => new($"Lines[{at}].Perspective", "Choose a perspective of this scorecard."),
        _ when graph.Node(line.Record) is not { } node || !Holds(node) => new($"Lines[{at}].Record", "Choose a measure, an objective or a numbered target of a plan that is agreed."),
        _ when above.Any(other => other.Record == line.Record && other.Perspective != 0) => new($"Lines[{at}].Record", "It stands in a line above already. A record stands once on a scorecard, so that nothing is counted twice."),
        _ when line.Place < 1 => new($"Lines[{at}].Place", FromOne),
        _ => null,
    };

    private void Sign(Actor actor) => (By, On, Because) = (actor.Post, actor.Today, actor.Reason!.Trim());

    private static Problem? Silent(Actor actor, string asked) => string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", asked) : Naming.TooLong("Reason", actor.Reason, ThreadLink.MaxBecause);
}

/// <summary>The perspectives of a scorecard were named or put in another order.</summary>
/// <param name="About">The scorecard.</param>
/// <param name="Names">Their names, in order.</param>
/// <param name="Because">Why.</param>
public sealed record PerspectivesNamed(RecordRef About, IReadOnlyList<string> Names, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Perspectives: {CountingWords.Listed(Names)}";

    /// <inheritdoc/>
    public override string Said => Because;
}

/// <summary>What stands on a scorecard was chosen.</summary>
/// <param name="About">The scorecard.</param>
/// <param name="Lines">How many lines it has now.</param>
/// <param name="PutIn">How many records were put in.</param>
/// <param name="TakenOut">How many were taken out.</param>
/// <param name="Because">Why.</param>
public sealed record ScorecardArranged(RecordRef About, int Lines, int PutIn, int TakenOut, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Chosen what it shows: {CountingWords.Several(Lines, "line")}, {PutIn} put in, {TakenOut} taken out";

    /// <inheritdoc/>
    public override string Said => Because;
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>A list of measures: the national indicator set, a priority's measures, a board's pack (R78). Which measures are in it, and when, the measures say.</summary>
public sealed class MeasureList
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>What sort of list it is.</summary>
    public ListKind Kind { get; set; }

    /// <summary>The board whose pack it is; null for none.</summary>
    public Guid? BoardId { get; set; }

    /// <summary>The rules by which its measures are coloured where they have none of their own, each from a day on.</summary>
    public IReadOnlyList<RuleChoice> Rules { get; set; } = [];

    /// <summary>The last day on which it is used; null while it is.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("measure list", Id, Name);

    /// <summary>Begins a list.</summary>
    /// <param name="others">The council's other lists.</param>
    /// <param name="board">Whether a board of that identity is there and has not ended.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<MeasureListAdded> Begin(IReadOnlyCollection<MeasureList> others, Func<Guid, bool> board, Actor actor) =>
        !actor.May(Right.RunMeasures) ? Actor.Refused("add lists of measures")
        : Faults(Name, BoardId, others, board) is { Count: > 0 } faults ? faults
        : new MeasureListAdded(Ref, Kind);

    /// <summary>How addresses name a list of a name, other than the rest.</summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The addresses of the council's other lists.</param>
    public static string CodeFor(string name, IReadOnlySet<string> taken)
    {
        var stem = Measure.SlugOf(name) is var slug && slug == "new" ? "new-list" : slug.Length > 50 ? slug[..50].Trim('-') : slug;
        return Naming.Free(stem, taken);
    }

    /// <summary>Gives it another name, sort or board.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The sort.</param>
    /// <param name="boardId">The board whose pack it is; null for none.</param>
    /// <param name="others">The council's other lists.</param>
    /// <param name="board">Whether a board of that identity is there and has not ended.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<MeasureListChanged> Change(string? name, ListKind kind, Guid? boardId, IReadOnlyCollection<MeasureList> others, Func<Guid, bool> board, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change lists of measures"); }
        if (Faults(name, boardId == BoardId ? null : boardId, others, board) is { Count: > 0 } faults) { return faults; }
        List<string> fields = [];
        if (Naming.Tidy(name) != Name) { fields.Add($"Name {Name}"); }
        if (kind != Kind) { fields.Add("Sort"); }
        if (boardId != BoardId) { fields.Add("Board"); }
        if (fields.Count == 0) { return new Problem("", "Nothing was changed."); }
        (Name, Kind, BoardId) = (Naming.Tidy(name), kind, boardId);
        return new MeasureListChanged(Ref, fields);
    }

    /// <summary>Ends it; what was in it stays known.</summary>
    /// <param name="on">The last day on which it is used.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<MeasureListEnded> End(DateOnly? on, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("end lists of measures"); }
        if (EndedOn is not null) { return new Problem("", "It has ended already."); }
        List<Problem> faults = [];
        if (on is null) { faults.Add(new("EndsOn", "Give the last day on which it is used.")); }
        if (string.IsNullOrWhiteSpace(because)) { faults.Add(new("Because", "Say why it ends.")); }
        if (faults.Count > 0) { return faults; }
        EndedOn = on;
        return new MeasureListEnded(Ref, on!.Value, because!.Trim());
    }

    /// <summary>Colours its measures, where they have no rule of their own, from a day on.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">The first period that begins then or later is coloured by it.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who chooses it.</param>
    public Outcome<RuleChosen> ChooseRule(CouncilRule? rule, DateOnly? from, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("choose rating rules"); }
        if (RuleChoice.Faults(Rules, rule, from, because) is { Count: > 0 } faults) { return faults; }
        Rules = [.. Rules, new RuleChoice(rule!.Id, from!.Value, actor.Post, actor.Today, because!.Trim())];
        return new RuleChosen(Ref, rule.Rule.Name, from.Value, because.Trim());
    }

    private List<Problem> Faults(string? name, Guid? boardId, IEnumerable<MeasureList> others, Func<Guid, bool> board) =>
        [.. new[] { Naming.Fault("Name", name, "the list", 200, others.Where(other => other.Id != Id && other.EndedOn is null).Select(other => other.Name)), boardId is { } id && !board(id) ? new Problem("Board", "Choose a board from the list.") : null }.OfType<Problem>()];
}

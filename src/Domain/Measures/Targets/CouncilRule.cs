using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>A rating rule that the council uses. It is never changed once figures are coloured by it: another takes its place, and what was coloured keeps it.</summary>
public sealed class CouncilRule
{
    /// <summary>Its identity, stamped on what it colours.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The rule itself.</summary>
    public required RatingRule Rule { get; init; }

    /// <summary>The rule whose place it took; null for none.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>The post that made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The last day on which it could be chosen; null while it can.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("rating rule", Id, Rule.Name);

    /// <summary>Begins a rule.</summary>
    /// <param name="others">The council's rules that can be chosen.</param>
    /// <param name="actor">Who makes it.</param>
    public Outcome<RatingRuleMade> Begin(IEnumerable<CouncilRule> others, Actor actor) =>
        !actor.May(Right.RunMeasures) ? Actor.Refused("make rating rules")
        : Faults(others) is { Count: > 0 } faults ? faults
        : new RatingRuleMade(Ref, Rule.InWords());

    /// <summary>Puts another in its place: what this one coloured keeps its colour, and this one can be chosen no longer.</summary>
    /// <param name="next">The rule that takes its place.</param>
    /// <param name="others">The council's rules that can be chosen.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<RatingRuleReplaced> GiveWayTo(CouncilRule next, IEnumerable<CouncilRule> others, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change rating rules"); }
        if (EndedOn is not null) { return new Problem("", "Another rule has taken its place already, or it was ended."); }
        var faults = next.Faults(others.Where(other => other.Id != Id));
        if (Rule == next.Rule) { faults.Add(new("", "Nothing was changed.")); }
        if (string.IsNullOrWhiteSpace(because)) { faults.Add(new("Because", "Say why the rule changes.")); }
        if (faults.Count > 0) { return faults; }
        EndedOn = actor.Today;
        return new RatingRuleReplaced(next.Ref, Rule.Name, next.Rule.InWords(), because!.Trim());
    }

    /// <summary>Ends it: it can be chosen no longer.</summary>
    /// <param name="usedBy">What is coloured by it now, in words.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<RatingRuleEnded> End(IReadOnlyCollection<string> usedBy, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("end rating rules"); }
        if (EndedOn is not null) { return new Problem("", "It has ended already."); }
        if (usedBy.Count > 0) { return new Problem("", $"It colours {string.Join(", ", usedBy.Take(5))}{(usedBy.Count > 5 ? $" and {usedBy.Count - 5} more" : "")}. Choose another rule there first, or change this one."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it ends."); }
        EndedOn = actor.Today;
        return new RatingRuleEnded(Ref, because.Trim());
    }

    private List<Problem> Faults(IEnumerable<CouncilRule> others)
    {
        var faults = Rule.Faults().ToList();
        if (Naming.TooLong("Name", Rule.Name, 100) is { } tooLong) { faults.Add(tooLong); }
        if (others.FirstOrDefault(other => other.EndedOn is null && Naming.Same(other.Rule.Name, Rule.Name)) is { } twin) { faults.Add(new("Name", $"There is already a rule called {twin.Rule.Name}.")); }
        return faults;
    }
}

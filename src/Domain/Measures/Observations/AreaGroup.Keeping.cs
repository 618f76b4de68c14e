using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class AreaGroup
{
    /// <summary>The most areas of a group.</summary>
    public const int MostAreas = 400;

    /// <summary>Begins a group.</summary>
    /// <param name="taken">The names of the council's other groups.</param>
    /// <param name="actor">Who adds it.</param>
    public Outcome<AreaGroupKept> Begin(IEnumerable<string> taken, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the areas that the council is compared with"); }
        List<Problem> problems = [.. new[] { Naming.Fault("GroupName", Name, "the group", 200, taken), Fault(Areas) }.OfType<Problem>()];
        return problems.Count > 0 ? problems : new AreaGroupKept(Ref, $"Group of areas added: {Name}, {Areas.Count} areas");
    }

    /// <summary>Puts other areas in the place of those that it has.</summary>
    /// <param name="areas">The areas, nearest first.</param>
    /// <param name="source">Where they come from.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<AreaGroupKept> Change(IReadOnlyList<AreaName> areas, string source, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the areas that the council is compared with"); }
        if (Fault(areas) is { } fault) { return fault; }
        (Areas, Source) = (areas, source);
        return new AreaGroupKept(Ref, $"Group of areas changed: {Name}, {Areas.Count} areas");
    }

    /// <summary>Makes it the group with which measures are compared, or no longer.</summary>
    /// <param name="usual">Whether it is.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<AreaGroupKept> Prefer(bool usual, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the areas that the council is compared with"); }
        IsUsual = usual;
        return new AreaGroupKept(Ref, usual ? $"Measures are compared with {Name}" : $"Measures are no longer compared with {Name}");
    }

    /// <summary>What is to be said when it is taken away.</summary>
    /// <param name="actor">Who takes it away.</param>
    public Outcome<AreaGroupKept> Remove(Actor actor) =>
        actor.May(Right.RunMeasures) ? new AreaGroupKept(Ref, $"Group of areas removed: {Name}") : Actor.Refused("change the areas that the council is compared with");

    private static Problem? Fault(IReadOnlyList<AreaName> areas) =>
        areas.Count == 0 ? new("GroupAreas", "Give the areas, one a line: the code, then the name.")
        : areas.Count > MostAreas ? new("GroupAreas", $"A group has {MostAreas} areas at most.")
        : areas.FirstOrDefault(area => area.Code.Length > 20 || area.Name.Length > 200) is { } lengthy ? new("GroupAreas", $"{lengthy.Code} {lengthy.Name} is too long: a code has 20 characters at most, a name 200.")
        : areas.GroupBy(area => area.Code.Length > 0 ? area.Code : area.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice ? new("GroupAreas", $"{twice.Key} stands there twice.")
        : null;
}

namespace GoldenThread.Domain.Delivery;

/// <summary>Something outside its own milestones that a project depends on (R101).</summary>
public sealed record Dependency
{
    /// <summary>Its key in the project, from 1.</summary>
    public required int Key { get; init; }

    /// <summary>The other project; null where it is none.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>What is needed of it.</summary>
    public required string Words { get; init; }

    /// <summary>By when; null where no day was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Whether it is there.</summary>
    public bool IsMet { get; init; }

    /// <summary>The projects by which a project that is needed waits, in the end, for the one that needs it; null where it does not.</summary>
    /// <param name="needing">The project that is to depend on the other.</param>
    /// <param name="needed">The other.</param>
    /// <param name="all">Every project of the council.</param>
    public static IReadOnlyList<Project>? Ring(Guid needing, Guid needed, IReadOnlyCollection<Project> all)
    {
        var byId = all.ToDictionary(each => each.Id);
        HashSet<Guid> seen = [];
        return Way(needed);

        List<Project>? Way(Guid at)
        {
            if (!seen.Add(at) || !byId.TryGetValue(at, out var project)) { return null; }
            foreach (var next in project.Dependencies.Where(each => !each.IsMet).Select(each => each.ProjectId).OfType<Guid>())
            {
                if (next == needing) { return [project]; }
                if (Way(next) is { } way) { return [project, .. way]; }
            }

            return null;
        }
    }
}

namespace GoldenThread.Domain.Delivery;

/// <summary>Projects that took each other's place, and what became of their savings (R98, R99).</summary>
public static class Replacements
{
    /// <summary>The whole chain that a project stands in, the first first; itself alone where it replaced nothing and nothing replaced it.</summary>
    /// <param name="of">The project.</param>
    /// <param name="all">Every project of the council.</param>
    public static IReadOnlyList<Project> ChainOf(Project of, IReadOnlyCollection<Project> all)
    {
        List<Project> chain = [of];
        while (chain[0].ReplacesId is { } before && all.FirstOrDefault(each => each.Id == before) is { } earlier && !chain.Contains(earlier)) { chain.Insert(0, earlier); }
        while (all.FirstOrDefault(each => each.ReplacesId == chain[^1].Id && each.State != ProjectState.Stopped) is { } later && !chain.Contains(later)) { chain.Add(later); }
        return chain;
    }

    /// <summary>What a replaced project was to save in a year and did not, and what the one in its place is to save.</summary>
    /// <param name="replaced">The savings of the project that was replaced.</param>
    /// <param name="now">The savings of the project in its place.</param>
    /// <returns>For each year in pounds: what was left to deliver, what is planned instead, and the gap; above nought where the council is short.</returns>
    public static IReadOnlyList<(int FirstYear, decimal Left, decimal Instead, decimal Gap)> Gaps(IEnumerable<Saving> replaced, IEnumerable<Saving> now)
    {
        var left = replaced.SelectMany(saving => saving.Years).GroupBy(year => year.FirstYear).ToDictionary(years => years.Key, years => years.Sum(year => year.Planned - (year.Delivered ?? 0)));
        var instead = now.SelectMany(saving => saving.Years).GroupBy(year => year.FirstYear).ToDictionary(years => years.Key, years => years.Sum(year => year.Planned));
        return [.. left.Keys.Union(instead.Keys).Order().Select(year => (year, left.GetValueOrDefault(year), instead.GetValueOrDefault(year), left.GetValueOrDefault(year) - instead.GetValueOrDefault(year)))];
    }
}

namespace GoldenThread.Domain.Reports;

/// <summary>What residents read of a publication: all of it, with small numbers taken out already. It is frozen when the publication is approved.</summary>
public sealed record PublishedContent
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What is said first; empty where nothing is.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>The day as at which it was put together.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The ambitions and priorities, as they are numbered.</summary>
    public IReadOnlyList<PublishedPriority> Priorities { get; init; } = [];

    /// <summary>The measures, by code.</summary>
    public IReadOnlyList<PublishedMeasure> Measures { get; init; } = [];

    /// <summary>The services, by name.</summary>
    public IReadOnlyList<PublishedServiceStandards> Services { get; init; } = [];

    /// <summary>The actions of published plans that serve the priorities or belong to the services.</summary>
    public IReadOnlyList<PublishedPromise> Promises { get; init; } = [];

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Priorities.Count + Measures.Count + Services.Count == 0;

    /// <summary>The measures that these addresses name, in the order of the publication.</summary>
    /// <param name="slugs">The addresses.</param>
    public IEnumerable<PublishedMeasure> Named(IReadOnlyList<string> slugs) => Measures.Where(measure => slugs.Contains(measure.Slug));

    /// <summary>The last day of the data in it; null where there is none.</summary>
    public DateOnly? DataTo => Measures.Max(measure => measure.DataTo);
}

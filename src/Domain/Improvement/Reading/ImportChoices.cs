using System.Globalization;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What a person chose about a paper that was read, before anything of it is saved.</summary>
public sealed record ImportChoices
{
    /// <summary>The plan's title; null for the paper's own.</summary>
    public string? Title { get; init; }

    /// <summary>The plan's name in addresses; null for one made of its title.</summary>
    public string? Code { get; init; }

    /// <summary>What columns hold, as "table/column" to field.</summary>
    public IReadOnlyDictionary<string, PlanField> Columns { get; init; } = new Dictionary<string, PlanField>();

    /// <summary>Whom printed leads mean: "post:" and an identity, "class:" and a name, or nothing to keep the words alone.</summary>
    public IReadOnlyDictionary<string, string> Leads { get; init; } = new Dictionary<string, string>();

    /// <summary>Rows left out, as "table/row".</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What is due on each date of a row with several, in their order; by row as "table/row".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parts { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Rows with several dates that are split into a part for each, as "table/row".</summary>
    public IReadOnlyList<string> Split { get; init; } = [];

    /// <summary>Other names of themes that are not kept, as "section/name".</summary>
    public IReadOnlyList<string> NamesLeftOut { get; init; } = [];

    /// <summary>Warnings that the person has settled, by their keys.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>The mapping that the reader takes; null when no column was named. What is no "table/column" names none.</summary>
    public ColumnMapping? Mapping => Columns.Select(column => (Place: PlaceOf(column.Key), Field: column.Value)).Where(column => column.Place is not null).DistinctBy(column => column.Place).ToDictionary(column => column.Place!.Value, column => column.Field) is { Count: > 0 } named ? new(named) : null;

    private static (int Table, int Column)? PlaceOf(string key) =>
        key.Split('/') is [var table, var column] && int.TryParse(table, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var second) ? (first, second) : null;
}

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

    /// <summary>Warnings that the person has settled, by their keys.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>The mapping that the reader takes; null when no column was named.</summary>
    public ColumnMapping? Mapping => Columns.Count == 0 ? null
        : new(Columns.ToDictionary(column => (int.Parse(column.Key.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(column.Key.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture)), column => column.Value));
}

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What a person says the columns of a paper hold; it goes before what the headings seem to say.</summary>
/// <param name="Columns">The field of each column that the person named, by table and column, both from 1; table 0 stands for every table.</param>
public sealed record ColumnMapping(IReadOnlyDictionary<(int Table, int Column), PlanField> Columns)
{
    /// <summary>The same mapping for every table, from the first column on.</summary>
    public static ColumnMapping InOrder(params PlanField[] fields) =>
        new(fields.Select((field, i) => (field, i)).ToDictionary(f => (0, f.i + 1), f => f.field));

    /// <summary>Whether it says anything of a table.</summary>
    public bool Covers(int table) => Columns.Keys.Any(k => k.Table == table || k.Table == 0);

    /// <summary>What it says of one column; null when nothing.</summary>
    public PlanField? Of(int table, int column) =>
        Columns.TryGetValue((table, column), out var own) ? own : Columns.TryGetValue((0, column), out var every) ? every : null;
}

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The measures of a file, each told by its code or name and its qualifiers.</summary>
internal sealed class MeasureNumbers
{
    // Numbers of texts stay below it, numbers of what is made of several texts do not.
    private const int FirstNode = 1 << 27;
    private readonly FiguresMapping mapping;
    private readonly FiguresPlan plan;
    private readonly PeriodNumbers periods;
    private readonly Dictionary<string, MeasureNote> notes = new(StringComparer.OrdinalIgnoreCase);
    private readonly TextNumbers texts = new();
    private readonly TextNumbers[] qualifiers;
    private readonly Dictionary<long, int> nodes = [];
    private readonly Dictionary<int, KnownMeasure> byNode = [];
    private readonly List<FoundMeasure> found = [];

    public MeasureNumbers(FiguresMapping mapping, FiguresPlan plan, PeriodNumbers periods, FiguresChoices choices)
    {
        (this.mapping, this.plan, this.periods) = (mapping, plan, periods);
        qualifiers = [.. plan.Qualifiers.Select(_ => new TextNumbers())];
        foreach (var (key, note) in choices.Notes) { notes.TryAdd(CellText.Tidy(key), note); }
    }

    public IReadOnlyList<FoundMeasure> Found => found;

    public IReadOnlyCollection<KnownMeasure> Known => byNode.Values;

    /// <summary>The measure of a cell; null where none is named.</summary>
    public KnownMeasure? Find(IReadOnlyList<string> cells, FigureColumn column)
    {
        if (column.Known is { } always) { return always; }
        var code = First(cells, plan.Code) ?? mapping.Measure.OnlyCode;
        var name = First(cells, plan.Name) ?? mapping.Measure.OnlyName;
        var primary = column.Measure is { } wide ? wide.Code ?? wide.Heading : code ?? name;
        if (primary is null) { return null; }
        var node = texts.Of(primary);
        // In a wide table, what the row says is measured is one thing more that tells measures apart.
        if (column.Measure is not null && (code ?? name) is { } also) { node = Node(node, texts.Of(also), -1); }
        for (var i = 0; i < qualifiers.Length; i++)
        {
            var text = Cell(cells, plan.Qualifiers[i]);
            if (text.Length > 0) { node = Node(node, qualifiers[i].Of(text), i); }
        }

        if (!byNode.TryGetValue(node, out var known))
        {
            known = New(cells, column, primary, code, name);
            byNode[node] = known;
        }

        if (column.Measure is not null && plan.Code.Length + plan.Name.Length + plan.Qualifiers.Length == 0) { column.Known = known; }
        if (known.Measure.Name.Length == 0 && name is { Length: > 0 }) { known.Measure.Name = CellText.Tidy(name); }
        return known;
    }

    /// <summary>Gives those that no row named their code as a name.</summary>
    public void Complete()
    {
        foreach (var measure in found.Where(measure => measure.Name.Length == 0)) { measure.Name = measure.Note?.Title ?? measure.Code ?? measure.Key; }
    }

    private KnownMeasure New(IReadOnlyList<string> cells, FigureColumn column, string primary, string? code, string? name)
    {
        var said = plan.Qualifiers.Select(place => KeyValuePair.Create(plan.Headings[place], CellText.Tidy(Cell(cells, place)))).Where(pair => pair.Value.Length > 0).ToList();
        if (column.Measure is not null && (code ?? name) is { } also) { said.Insert(0, KeyValuePair.Create(plan.Headings[plan.Code.Concat(plan.Name).First()], CellText.Tidy(also))); }
        var first = CellText.Tidy(primary);
        var note = notes.GetValueOrDefault(first);
        var wide = column.Measure;
        var measure = new FoundMeasure(found.Count, string.Join(" | ", said.Select(pair => pair.Value).Prepend(first)))
        {
            Code = wide is not null ? wide.Code ?? wide.Heading : code is null ? null : CellText.Tidy(code),
            Name = wide?.Name ?? note?.Title ?? (wide is null && name is not null ? CellText.Tidy(name) : ""),
            Qualifiers = said,
            Unit = wide?.Unit ?? mapping.Value.OnlyUnit ?? note?.Unit,
            Polarity = note?.Polarity ?? wide?.Polarity ?? mapping.Polarity,
            Decimals = note?.Decimals ?? wide?.Decimals ?? mapping.Value.Decimals,
            Note = note,
        };
        found.Add(measure);
        return new(measure, periods.For(note), wide?.Times ?? mapping.Value.Times, wide?.Behind ?? mapping.Value.Behind);
    }

    // Codes and qualifiers are numbered apart, so each step says at which place it stands.
    private int Node(int node, int text, int place)
    {
        var step = ((long)node << 36) ^ ((long)(place + 2) << 28) ^ (uint)text;
        if (!nodes.TryGetValue(step, out var next)) { nodes[step] = next = FirstNode + nodes.Count; }
        return next;
    }

    private static string Cell(IReadOnlyList<string> cells, int place) => place < cells.Count ? cells[place] : "";

    private static string? First(IReadOnlyList<string> cells, int[] places)
    {
        foreach (var place in places)
        {
            if (Cell(cells, place) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)) { return text; }
        }

        return null;
    }
}

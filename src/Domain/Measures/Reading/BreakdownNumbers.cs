namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The parts by which the measures of a file are broken down.</summary>
internal sealed class BreakdownNumbers
{
    private readonly FiguresPlan plan;
    private readonly TextNumbers[] texts;
    private readonly HashSet<string>[] wholes;
    private readonly Dictionary<long, int> nodes = [];
    private readonly List<FoundBreakdown> found = [new(0, [])];

    public BreakdownNumbers(FiguresPlan plan)
    {
        this.plan = plan;
        texts = [.. plan.Breakdowns.Select(_ => new TextNumbers())];
        wholes = [.. plan.Breakdowns.Select(pair => pair.Column.Whole.Select(CellText.Tidy).ToHashSet(StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>The part that a row is for.</summary>
    public FoundBreakdown Find(IReadOnlyList<string> cells)
    {
        var node = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var text = plan.Breakdowns[i].Place < cells.Count ? cells[plan.Breakdowns[i].Place] : "";
            if (CellText.IsAbsent(text) || wholes[i].Contains(CellText.Tidy(text))) { continue; }
            var step = ((long)node << 36) ^ ((long)i << 28) ^ (uint)texts[i].Of(text);
            if (!nodes.TryGetValue(step, out var next))
            {
                var dimension = plan.Breakdowns[i].Column.Dimension ?? plan.Breakdowns[i].Column.Heading;
                next = found.Count;
                found.Add(new(next, [.. found[node].Parts, KeyValuePair.Create(dimension, CellText.Tidy(text))]));
                nodes[step] = next;
            }

            node = next;
        }

        return found[node];
    }
}

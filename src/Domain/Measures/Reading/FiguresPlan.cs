using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Where in one file the columns of a mapping stand.</summary>
internal sealed class FiguresPlan
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> known = [];

    private FiguresPlan(IReadOnlyList<string> headings)
    {
        Headings = [.. headings.Select(CellText.Tidy)];
        for (var i = 0; i < Headings.Length; i++)
        {
            if (Headings[i].Length > 0) { places.TryAdd(Headings[i], i); }
        }
    }

    public string[] Headings { get; }
    public int[] Code { get; private set; } = [];
    public int[] Name { get; private set; } = [];
    public int[] Qualifiers { get; private set; } = [];
    public int[] AreaCode { get; private set; } = [];
    public int[] AreaName { get; private set; } = [];
    public int[] AreaKind { get; private set; } = [];
    public int[] Period { get; private set; } = [];
    public int[] Beside { get; private set; } = [];
    public int Numerator { get; private set; }
    public int Denominator { get; private set; }
    public int Lower { get; private set; }
    public int Upper { get; private set; }
    public int Unit { get; private set; }
    public int[] Comment { get; private set; } = [];
    public int Mark { get; private set; }
    public IReadOnlyList<(int Place, BreakdownColumn Column)> Breakdowns { get; private set; } = [];
    public IReadOnlyList<(int Place, HashSet<string> Texts, string Why)> LeftOutRows { get; private set; } = [];

    /// <summary>The columns that hold figures: one, or all of a wide table.</summary>
    public IReadOnlyList<FigureColumn> Figures { get; private set; } = [];

    /// <summary>The headings of which the mapping knows nothing.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    /// <summary>Finds the columns, or says what is missing.</summary>
    public static Outcome<FiguresPlan> Of(FiguresMapping mapping, IReadOnlyList<string> headings)
    {
        var plan = new FiguresPlan(headings);
        var problems = plan.Problems(mapping);
        return problems.Count > 0 ? problems : plan;
    }

    private List<Problem> Problems(FiguresMapping mapping)
    {
        var problems = new List<Problem>();
        if (Headings.All(heading => heading.Length == 0)) { return [new(nameof(mapping.RecognisedBy), "The first row is empty. The headings must stand there.")]; }
        var missing = mapping.RecognisedBy.Where(heading => !places.ContainsKey(CellText.Tidy(heading))).ToList();
        if (missing.Count > 0) { problems.Add(new(nameof(mapping.RecognisedBy), $"The heading{(missing.Count > 1 ? "s" : "")} {Quoted(missing)} {(missing.Count > 1 ? "are" : "is")} missing. The file has {Quoted(Headings.Where(heading => heading.Length > 0).Take(12))}. Choose another mapping, or say which column is which.")); }
        (Code, Name, Qualifiers) = (All(mapping.Measure.Code), All(mapping.Measure.Name), All(mapping.Measure.Qualifiers));
        (AreaCode, AreaName, AreaKind) = (All(mapping.Area.Code), All(mapping.Area.Name), All(mapping.Area.Kind));
        (Period, Beside) = (All(mapping.Period.Headings), All(mapping.Period.Beside));
        (Numerator, Denominator, Lower, Upper) = (First(mapping.Value.Numerator), First(mapping.Value.Denominator), First(mapping.Value.Lower), First(mapping.Value.Upper));
        (Unit, Comment, Mark) = (First(mapping.Value.Unit), All(mapping.Value.Comment), First(mapping.Value.Mark));
        Breakdowns = [.. mapping.Breakdowns.Select(column => (Place: First([column.Heading]), column)).Where(pair => pair.Place >= 0)];
        LeftOutRows = [.. mapping.LeftOutRows.Select(rows => (Place: First([rows.Heading]), rows.Texts.Select(CellText.Tidy).ToHashSet(StringComparer.OrdinalIgnoreCase), rows.Why)).Where(rows => rows.Place >= 0)];
        foreach (var heading in mapping.LeftOut.Keys) { First([heading]); }
        if (mapping.Layout != FiguresLayout.WideByPeriod && Period.Length == 0 && mapping.Period.Only is null) { problems.Add(new(nameof(mapping.Period), Lacks("the period", mapping.Period.Headings))); }
        if (mapping.Layout != FiguresLayout.WideByMeasure && Code.Length + Name.Length == 0 && mapping.Measure.OnlyCode is null && mapping.Measure.OnlyName is null) { problems.Add(new(nameof(mapping.Measure), Lacks("what is measured", [.. mapping.Measure.Code, .. mapping.Measure.Name]))); }
        if (mapping.Area.Code.Count + mapping.Area.Name.Count > 0 && AreaCode.Length + AreaName.Length == 0) { problems.Add(new(nameof(mapping.Area), Lacks("the area", [.. mapping.Area.Code, .. mapping.Area.Name]))); }
        Figures = mapping.Layout switch
        {
            FiguresLayout.OneFigureARow => First(mapping.Value.Headings) is >= 0 and var value ? [new(value, Headings[value], null, null)] : [],
            FiguresLayout.WideByMeasure => [.. Listed(mapping), .. mapping.OthersAreMeasures ? Others().ToList().Select(place => Wide(place, null)) : []],
            _ => [.. Others().Where(place => PeriodLabels.MayBe(Headings[place], mapping.Period)).Select(place => new FigureColumn(place, Headings[place], null, Headings[place]))],
        };
        known.UnionWith(Figures.Select(column => column.Place));
        if (Figures.Count == 0) { problems.Add(new(nameof(mapping.Value), Lacks("the figure", mapping.Layout == FiguresLayout.WideByMeasure ? [.. mapping.MeasureColumns.Select(column => column.Heading)] : mapping.Value.Headings))); }
        var twice = Figures.Where(column => Headings.Count(heading => string.Equals(heading, column.Heading, StringComparison.OrdinalIgnoreCase)) > 1).Select(column => column.Heading).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (twice.Count > 0) { problems.Add(new(nameof(mapping.Value), $"The heading{(twice.Count > 1 ? "s" : "")} {Quoted(twice)} stand{(twice.Count > 1 ? "" : "s")} more than once, so that it can't be told which column is meant.")); }
        Unknown = [.. Others().Select(place => Headings[place])];
        return problems;
    }

    private List<FigureColumn> Listed(FiguresMapping mapping) =>
        [.. mapping.MeasureColumns.Select(column => (Place: First([column.Heading]), Column: column)).Where(pair => pair.Place >= 0).Select(pair => Wide(pair.Place, pair.Column))];

    private FigureColumn Wide(int place, MeasureColumn? column) =>
        new(place, Headings[place], column ?? new() { Heading = Headings[place] }, null, column?.Numerator is { } count ? First([count]) : -1, column?.Denominator is { } of ? First([of]) : -1);

    private IEnumerable<int> Others() => Enumerable.Range(0, Headings.Length).Where(place => Headings[place].Length > 0 && !known.Contains(place));

    private int First(IReadOnlyList<string> headings) => All(headings) is [var first, ..] ? first : -1;

    private int[] All(IReadOnlyList<string> headings)
    {
        var found = headings.Select(heading => places.GetValueOrDefault(CellText.Tidy(heading), -1)).Where(place => place >= 0).Distinct().ToArray();
        known.UnionWith(found);
        return found;
    }

    private static string Lacks(string what, IReadOnlyList<string> headings) => headings.Count == 0 ? $"The mapping does not say which column holds {what}." : $"No column for {what}: the file has no heading {string.Join(" or ", headings.Take(6).Select(heading => $"“{heading}”"))}.";

    private static string Quoted(IEnumerable<string> headings) => string.Join(", ", headings.Select(heading => $"“{heading}”"));
}

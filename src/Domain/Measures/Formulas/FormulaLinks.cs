using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>Which measures are worked out from which, and so what must be worked out again, in what order, when figures change.</summary>
public sealed class FormulaLinks
{
    private readonly Dictionary<string, Measure> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Measure> _bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Formula?> _read = new(StringComparer.Ordinal);
    private readonly List<(Measure Measure, IReadOnlyList<Measure> Components)> _inOrder = [];

    /// <summary>The links among some measures.</summary>
    /// <param name="measures">Every measure of the council.</param>
    public FormulaLinks(IEnumerable<Measure> measures)
    {
        List<Measure> worked = [];
        foreach (var measure in measures)
        {
            _byCode.TryAdd(Naming.Tidy(measure.Code), measure);
            _bySlug.TryAdd(measure.Slug, measure);
            if (measure.Definitions.Any(version => version.Definition.Formula.Length > 0)) { worked.Add(measure); }
        }

        var components = worked.ToDictionary(measure => measure.Id, measure => ComponentsOf(measure.Definitions.Select(version => version.Definition.Formula)));
        HashSet<Guid> done = [], open = [];
        void Place(Measure measure)
        {
            // A circle cannot be worked out; whoever defines a measure is told of it before it is one.
            if (done.Contains(measure.Id) || !components.TryGetValue(measure.Id, out var of) || !open.Add(measure.Id)) { return; }
            foreach (var component in of) { Place(component); }
            open.Remove(measure.Id);
            done.Add(measure.Id);
            _inOrder.Add((measure, of));
        }

        foreach (var measure in worked) { Place(measure); }
    }

    /// <summary>The measure that a code in a formula names: by its code, else by the address of its first code; null where there is none.</summary>
    /// <param name="code">The code as written.</param>
    public Measure? Find(string code) => _byCode.GetValueOrDefault(Naming.Tidy(code)) ?? _bySlug.GetValueOrDefault(Measure.SlugOf(code));

    /// <summary>The measures that any version of a measure's formula names; empty for one that is collected.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<Measure> ComponentsOf(Measure measure) => _inOrder.FirstOrDefault(each => each.Measure.Id == measure.Id).Components ?? [];

    /// <summary>The measures that are worked out from some, or from what is worked out from them, each after those that it needs.</summary>
    /// <param name="changed">The measures whose figures change.</param>
    public IReadOnlyList<Measure> After(IEnumerable<Guid> changed)
    {
        if (_inOrder.Count == 0) { return []; }
        var touched = changed.ToHashSet();
        List<Measure> after = [];
        foreach (var (measure, components) in _inOrder)
        {
            if (!components.Any(component => touched.Contains(component.Id))) { continue; }
            touched.Add(measure.Id);
            after.Add(measure);
        }

        return after;
    }

    /// <summary>What is wrong with the formula that a measure is to have: it cannot be read, names no measure, names itself over others, or one of other periods; null when nothing is.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="definition">The definition that it is to have.</param>
    public Problem? Fault(Measure measure, MeasureDefinition definition)
    {
        if (definition.Formula.Length == 0) { return null; }
        var (formula, fault) = Formula.Read(definition.Formula, _byCode.Keys);
        if (formula is null) { return fault!.Problem; }
        foreach (var code in formula.Codes)
        {
            if (Find(code) is not { } component) { return At(formula, code, $"There is no measure {code}."); }
            if (component.Id == measure.Id) { return At(formula, code, $"{code} is this measure itself."); }
            if (component.Definition.Frequency != definition.Frequency) { return At(formula, code, $"{code} is collected {component.Definition.Frequency.InWords()}, and this measure {definition.Frequency.InWords()}: a formula takes figures of the same periods."); }
            if (Way(component, measure, []) is { } way) { return At(formula, code, $"{measure.Code} would be worked out from itself: {string.Join(" from ", [measure.Code, .. way])}."); }
        }

        return null;
    }

    /// <summary>What a measure's formula gives for a period; null where its definition then had none.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="figure">The latest figure of a measure for the period; null where there is none.</param>
    public WorkedFigure? WorkOut(Measure measure, Period period, Func<Measure, Observation?> figure)
    {
        if (Read(measure.DefinitionFor(period).Formula) is not { } formula) { return null; }
        List<Observation> from = [];
        var lacking = false;
        var given = formula.Of(code =>
        {
            if (Find(code) is not { } component) { return FormulaFigure.None($"there is no measure {code}"); }
            if (figure(component) is not { } known)
            {
                lacking = true;
                return FormulaFigure.None($"{component.Code} has no figure");
            }

            from.Add(known);
            return known.Value is { } value ? FormulaFigure.Of(value) : FormulaFigure.None($"{component.Code} is {known.Figure.InWords().ToLowerInvariant()}");
        });
        return new(new NewFigure
        {
            SeriesId = measure.Id,
            Period = period,
            Figure = given.Value is null ? FigureKind.NotAvailable : FigureKind.Value,
            Value = given.Value,
            Status = from.Any(each => each.Status == PeriodStatus.Provisional) ? PeriodStatus.Provisional : PeriodStatus.Final,
            Reason = given.Because is { } because ? $"Not available: {because}." : $"Worked out from {string.Join(", ", formula.Codes.Select(code => Find(code)!.Code))}.",
        }, lacking || from.Count == 0 ? FigureState.Entered : from.Min(each => each.State));
    }

    private static Problem At(Formula formula, string code, string words) => new FormulaFault(formula.Text.IndexOf(code, StringComparison.OrdinalIgnoreCase) + 1, words).Problem;

    /// <summary>The codes on the way from one measure to another that it is worked out from; null where there is no way.</summary>
    private IReadOnlyList<string>? Way(Measure from, Measure to, HashSet<Guid> seen)
    {
        if (from.Id == to.Id) { return [to.Code]; }
        if (!seen.Add(from.Id)) { return null; }
        foreach (var component in ComponentsOf([from.Definition.Formula]))
        {
            if (Way(component, to, seen) is { } way) { return [from.Code, .. way]; }
        }

        return null;
    }

    private List<Measure> ComponentsOf(IEnumerable<string> formulas) => [.. formulas.Select(Read).OfType<Formula>().SelectMany(formula => formula.Codes).Select(Find).OfType<Measure>().DistinctBy(component => component.Id)];

    private Formula? Read(string text)
    {
        if (text.Length == 0) { return null; }
        if (!_read.TryGetValue(text, out var formula)) { _read[text] = formula = Formula.Read(text).Formula; }
        return formula;
    }
}

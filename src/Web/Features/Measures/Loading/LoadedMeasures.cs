using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Which measure of the council each measure of a file is: as somebody said, as it was the last time, by its code, by its title; else a new one.</summary>
public sealed class LoadedMeasures(MeasuresView view, Guid council, LoadChoices choices, RememberedSource? source, Actor actor)
{
    /// <summary>What says that a measure is left out.</summary>
    public const string LeaveOut = "-";

    private readonly HashSet<string> _codes = new(view.Measures.Select(measure => measure.Code), StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _slugs = new(view.Measures.Select(measure => measure.Slug), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Measure> _byTitle = view.Measures.GroupBy(measure => Folding.Fold(measure.Definition.Title)).ToDictionary(same => same.Key, same => same.First());
    private readonly Dictionary<string, Guid> _keys = new(source?.Measures ?? new Dictionary<string, Guid>());

    /// <summary>The identity of each measure, by the key under which the source has it; those of earlier files too.</summary>
    public IReadOnlyDictionary<string, Guid> Keys => _keys;

    /// <summary>The measure; null where it is left out. Those that are new are made in the order in which they are asked for.</summary>
    public (Measure Measure, bool IsNew)? Find(FoundMeasure found, FileReading reading)
    {
        var said = choices.Measures.GetValueOrDefault(found.Key)?.Trim();
        if (said == LeaveOut) { return null; }
        var known = said is { Length: > 0 } ? view.Find(said) : _keys.TryGetValue(found.Key, out var id) && view.Find(id) is { } before ? before : Same(found);
        var measure = known ?? New(found, reading);
        _keys[found.Key] = measure.Id;
        return (measure, known is null);
    }

    private Measure? Same(FoundMeasure found) =>
        found.Code is { } code && view.Find(MeasureFromFile.CodeOf(found, _ => false)) is { } coded && Naming.Same(coded.Code, MeasureFromFile.CodeOf(found, _ => false)) && code.Length > 0 ? coded
        : _byTitle.GetValueOrDefault(Folding.Fold(MeasureFromFile.TitleOf(found)));

    private Measure New(FoundMeasure found, FileReading reading)
    {
        var code = MeasureFromFile.CodeOf(found, _codes.Contains);
        _codes.Add(code);
        var slug = Measure.SlugOf(code);
        for (var again = 2; !_slugs.Add(slug); again++) { slug = $"{Measure.SlugOf(code)}-{again}"; }
        var periods = reading.Figures.Of(found).Select(figure => figure.Period).Distinct().ToList();
        var definition = MeasureFromFile.Define(found, reading.Mapping.Source, periods, reading.Figures.DecimalsOf(found));
        return new() { Id = Guid.CreateVersion7(actor.At), CouncilId = council, Code = code, Slug = slug, Definitions = [new(DateOnly.MinValue, definition, false, null, actor.Post, actor.At)] };
    }
}

using System.Globalization;
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
    private ILookup<string, FoundMeasure>? _named;
    private int _numbered;
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
        found.Code is { Length: > 0 } && view.Find(MeasureFromFile.CodeOf(found)) is { } coded && Naming.Same(coded.Code, MeasureFromFile.CodeOf(found)) ? coded
        : _byTitle.GetValueOrDefault(Folding.Fold(MeasureFromFile.TitleOf(found))) is { } titled && (found.Unit is null || titled.Definition.Unit == MeasureFromFile.UnitOf(found.Unit)) ? titled : null;

    private Measure New(FoundMeasure found, FileReading reading)
    {
        var code = NewCode(MeasureFromFile.CitedCodeOf(found, reading.Mapping.Layout == FiguresLayout.WideByMeasure));
        var slug = Measure.SlugOf(code);
        for (var again = 2; !_slugs.Add(slug); again++) { slug = $"{Measure.SlugOf(code)}-{again}"; }
        var periods = reading.Figures.Of(found).Select(figure => figure.Period).Distinct().ToList();
        var definition = MeasureFromFile.Define(found, NewTitle(found, reading), reading.Mapping.Source, periods, reading.Figures.DecimalsOf(found));
        return new() { Id = Guid.CreateVersion7(actor.At), CouncilId = council, Code = code, Slug = slug, Definitions = [new(DateOnly.MinValue, definition, false, null, actor.Post, actor.At)] };
    }

    /// <summary>The code that its source cites it by, with a number behind it where another measure has it; else the next of M1, M2, M3.</summary>
    private string NewCode(string? cited)
    {
        if (cited is not null && _codes.Add(cited)) { return cited; }
        for (var number = cited is null ? ++_numbered : 2; ; number++)
        {
            var code = cited is null ? string.Create(CultureInfo.InvariantCulture, $"M{number}") : string.Create(CultureInfo.InvariantCulture, $"{cited} {number}");
            if (!_codes.Add(code)) { continue; }
            if (cited is null) { _numbered = number; }
            return code;
        }
    }

    /// <summary>Its name, and what tells it from others where others have that name, in the file or in the council.</summary>
    private string NewTitle(FoundMeasure found, FileReading reading)
    {
        _named ??= reading.Figures.Measures.ToLookup(each => Folding.Fold(MeasureFromFile.NameOf(each)));
        var name = Folding.Fold(MeasureFromFile.NameOf(found));
        return _named[name].Count() > 1 || _byTitle.ContainsKey(name) ? MeasureFromFile.TitleOf(found) : MeasureFromFile.NameOf(found);
    }
}

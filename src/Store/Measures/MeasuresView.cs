using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Store.Measures;

/// <summary>The council's measures, lists and rules as one commit left them: read often, changed seldom, never changed in place.</summary>
public sealed class MeasuresView
{
    private readonly Dictionary<Guid, Measure> _byId;
    private readonly Dictionary<string, Measure> _bySlug;
    private readonly Dictionary<string, Measure> _byCode;

    public MeasuresView(long sequence, IReadOnlyList<Measure> measures, RuleBook book)
    {
        (Sequence, Book) = (sequence, book);
        Measures = [.. measures.OrderBy(measure => measure.Code, CodeOrder.Instance)];
        _byId = Measures.ToDictionary(measure => measure.Id);
        _bySlug = Measures.ToDictionary(measure => measure.Slug, StringComparer.OrdinalIgnoreCase);
        _byCode = Measures.GroupBy(measure => measure.Code, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
    }

    public long Sequence { get; }

    /// <summary>Every measure, by code.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    public RuleBook Book { get; }

    public Measure? Find(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>The measure that an address or a person names: by slug, else by code; null when there is none.</summary>
    public Measure? Find(string name) => _bySlug.GetValueOrDefault(name) ?? _byCode.GetValueOrDefault(name);

    /// <summary>The same with one measure as it is about to be.</summary>
    public MeasuresView With(Measure measure) => new(Sequence, [.. Measures.Where(other => other.Id != measure.Id), measure], Book);
}

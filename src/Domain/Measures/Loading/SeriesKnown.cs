using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>The series of a measure, found again by what they are of: the whole, a part, another area.</summary>
internal sealed class SeriesKnown
{
    private readonly Dictionary<string, Series> _byCode = [];
    private readonly Dictionary<string, Series> _byName = [];

    public SeriesKnown(IReadOnlyList<Series> series)
    {
        foreach (var each in series) { Add(each); }
    }

    public Series? Whole { get; private set; }

    /// <summary>The series that is of the same as another; null where there is none. An area is known by its code, by its name only where one of the two has no code.</summary>
    public Series? Find(Series like) =>
        like.AreaCode.Length > 0 && _byCode.TryGetValue(like.AreaCode, out var coded) ? coded
        : _byName.TryGetValue(NameOf(like), out var named) && (like.AreaCode.Length == 0 || named.AreaCode.Length == 0) ? named : null;

    public void Add(Series series)
    {
        if (series.Kind == SeriesKind.Whole) { Whole = series; }
        if (series.AreaCode.Length > 0) { _byCode.TryAdd(series.AreaCode, series); }
        _byName.TryAdd(NameOf(series), series);
    }

    private static string NameOf(Series series) => $"{(int)series.Kind}|{Folding.Fold(series.Dimension)}|{Folding.Fold(series.Name)}";
}

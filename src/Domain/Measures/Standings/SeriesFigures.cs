using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The figures of one series as somebody may see them, one a period, oldest first.</summary>
public sealed class SeriesFigures
{
    private readonly List<Observation> _figures;

    private SeriesFigures(Guid series, List<Observation> figures) => (SeriesId, _figures) = (series, figures);

    /// <summary>The series.</summary>
    public Guid SeriesId { get; }

    /// <summary>The figures, by the last day of their period.</summary>
    public IReadOnlyList<Observation> Figures => _figures;

    /// <summary>The latest; null where there is none.</summary>
    public Observation? Latest => _figures.Count == 0 ? null : _figures[^1];

    /// <summary>The figure of a period; null where there is none.</summary>
    /// <param name="period">The period.</param>
    public Observation? Of(Period period)
    {
        for (var (low, high) = (0, _figures.Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            var order = (_figures[middle].To, _figures[middle].From).CompareTo((period.To, period.From));
            if (order == 0) { return _figures[middle]; }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>What officers see: of each period the last revision. What members see: the last that was handed in.</summary>
    /// <param name="series">The series.</param>
    /// <param name="revisions">Every revision of its figures, in any order.</param>
    /// <param name="drafts">Whether figures that were not handed in are seen.</param>
    public static SeriesFigures Of(Guid series, IEnumerable<Observation> revisions, bool drafts)
    {
        var figures = new List<Observation>();
        var inOrder = true;
        foreach (var each in revisions)
        {
            if (!drafts && each.State == FigureState.Entered) { continue; }
            inOrder &= figures.Count == 0 || InOrder(figures[^1], each) <= 0;
            figures.Add(each);
        }

        if (!inOrder) { figures.Sort(InOrder); }
        // The last revision of each period stays.
        var kept = 0;
        for (var at = 0; at < figures.Count; at++)
        {
            if (at + 1 < figures.Count && (figures[at].To, figures[at].From) == (figures[at + 1].To, figures[at + 1].From)) { continue; }
            figures[kept++] = figures[at];
        }

        figures.RemoveRange(kept, figures.Count - kept);
        return new(series, figures);
    }

    private static int InOrder(Observation one, Observation other)
    {
        var order = one.To.CompareTo(other.To);
        if (order == 0) { order = one.From.CompareTo(other.From); }
        return order != 0 ? order : one.Revision.CompareTo(other.Revision);
    }
}

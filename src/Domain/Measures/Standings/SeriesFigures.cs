using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The figures of one series as somebody may see them, one a period, oldest first.</summary>
public sealed class SeriesFigures
{
    private readonly Dictionary<(DateOnly, DateOnly), Observation> _byPeriod;

    private SeriesFigures(Guid series, IReadOnlyList<Observation> figures)
    {
        (SeriesId, Figures) = (series, figures);
        _byPeriod = figures.ToDictionary(figure => (figure.From, figure.To));
    }

    /// <summary>The series.</summary>
    public Guid SeriesId { get; }

    /// <summary>The figures, by the last day of their period.</summary>
    public IReadOnlyList<Observation> Figures { get; }

    /// <summary>The latest; null where there is none.</summary>
    public Observation? Latest => Figures.Count == 0 ? null : Figures[^1];

    /// <summary>The figure of a period; null where there is none.</summary>
    /// <param name="period">The period.</param>
    public Observation? Of(Period period) => _byPeriod.GetValueOrDefault((period.From, period.To));

    /// <summary>What officers see: of each period the last revision. What members see: the last that was handed in.</summary>
    /// <param name="series">The series.</param>
    /// <param name="revisions">Every revision of its figures, in any order.</param>
    /// <param name="drafts">Whether figures that were not handed in are seen.</param>
    public static SeriesFigures Of(Guid series, IEnumerable<Observation> revisions, bool drafts)
    {
        var latest = new Dictionary<(DateOnly, DateOnly), Observation>();
        foreach (var each in revisions)
        {
            if (!drafts && each.State == FigureState.Entered) { continue; }
            if (!latest.TryGetValue((each.From, each.To), out var known) || known.Revision < each.Revision) { latest[(each.From, each.To)] = each; }
        }

        return new(series, [.. latest.Values.OrderBy(each => each.To).ThenBy(each => each.From)]);
    }
}

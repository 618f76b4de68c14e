using GoldenThread.Charts;
using GoldenThread.Charts.Compared;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Measures;

/// <summary>An area in a comparison.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Figure">Its figure of the period; null where there is none.</param>
/// <param name="Note">Why it is not drawn; null where it is.</param>
/// <param name="Own">Whether it is the council's own.</param>
/// <param name="Interval">The 95 % interval of its figure, in the measure's unit; null where none can be had.</param>
public sealed record ComparedArea(string Name, Observation? Figure, string? Note, bool Own, ConfidenceInterval? Interval)
{
    public decimal? Value => Figure?.Value;
}

/// <summary>A measure beside other areas, at the latest period for which the council and others have a figure: the same definition and period, or "not comparable".</summary>
public sealed record MeasureCompared
{
    public required MeasureInFull Of { get; init; }
    public required string OwnName { get; init; }

    /// <summary>The group; null for every council.</summary>
    public required AreaGroup? Group { get; init; }
    public required BenchmarkPosition Place { get; init; }

    /// <summary>The council and those it is compared with, the best first; those without a figure last.</summary>
    public required IReadOnlyList<ComparedArea> Areas { get; init; }

    public MeasureDefinition Definition => Of.DefinitionThen(Place.Period);
    public IEnumerable<ComparedArea> Known => Areas.Where(area => area.Value is not null);
    public string GroupName => Group?.Name ?? "All councils";

    /// <summary>The comparison with a group; null where nothing can be compared.</summary>
    /// <param name="full">The measure.</param>
    /// <param name="group">The group's identity; null for the usual one.</param>
    /// <param name="own">What the council is called.</param>
    public static MeasureCompared? With(MeasureInFull full, Guid? group, string own)
    {
        if (full.Areas.Count == 0) { return null; }
        var chosen = group == Guid.Empty ? null : full.Groups.FirstOrDefault(each => each.Id == group) ?? full.Groups.FirstOrDefault(each => each.IsUsual);
        if (new BenchmarkFigures(full.Areas).Place(full.Measure, full.Figures, chosen) is not { } place) { return null; }
        var definition = full.DefinitionThen(place.Period);
        var areas = full.Areas.Where(area => BenchmarkFigures.IsCouncil(area.Series) && chosen?.Holds(area.Series) != false)
            .Select(area => Row(area.Series.Name, area.Figures, place.Period, definition, false))
            .Append(Row(own, full.Figures, place.Period, definition, true));
        var high = definition.Polarity != Polarity.Lower;
        return new() { Of = full, OwnName = own, Group = chosen, Place = place, Areas = [.. areas.OrderBy(area => area.Value is null).ThenBy(area => area.Value is { } value ? high ? -value : value : 0).ThenBy(area => area.Name, StringComparer.OrdinalIgnoreCase)] };
    }

    private static ComparedArea Row(string name, SeriesFigures figures, Period period, MeasureDefinition definition, bool own)
    {
        var figure = figures.Of(period);
        var note = figure is { Value: not null } ? null
            : figure is not null ? figure.Figure.InWords().ToLowerInvariant()
            : figures.Latest is { } latest ? $"not comparable: its latest figure is of {PeriodWords.Label(latest.Period)}" : "no figure";
        return new(name, figure, note, own, figure is null ? null : IntervalOf(figure, definition));
    }

    /// <summary>The publisher's interval, else Wilson's of a percentage, else the exact or Byar's of a rate; null where neither counts nor limits are given.</summary>
    public static ConfidenceInterval? IntervalOf(Observation figure, MeasureDefinition definition)
    {
        if (figure.Value is not { } value) { return null; }
        if (figure is { Lower: { } lower, Upper: { } upper } && lower <= value && value <= upper) { return new((double)lower, (double)upper); }
        if (definition.Times is not { } times || figure is not { Numerator: >= 0, Denominator: > 0 } || times <= 0) { return null; }
        var (count, all) = ((double)figure.Numerator.Value, (double)figure.Denominator.Value);
        var interval = !definition.IsPercentage ? ConfidenceInterval.OfRate(count, all, 0.95)?.Times((double)times)
            : count <= all ? ConfidenceInterval.OfProportion(count, all, 0.95)?.Times((double)times) : null;
        // Counts that do not belong to the figure give no interval of it.
        return interval is { } found && found.Lower <= (double)value && (double)value <= found.Upper && found.Upper < 1e15 ? found : null;
    }

    /// <summary>The council's place in the group, 1 the best; equals share the best place.</summary>
    public int? Rank => Definition.Polarity is Polarity.Neutral or Polarity.WithinRange ? null
        : Ranking.Of([.. Known.Select(area => (double?)area.Value)], Definition.Polarity == Polarity.Higher)[Known.ToList().FindIndex(area => area.Own)];

    public string Headline
    {
        get
        {
            var count = Known.Count();
            var period = Place.Period.InWords;
            var middle = Place.Middle is not { } value ? "" : value == Place.Own ? ", at the middle" : Definition.Polarity is Polarity.Neutral or Polarity.WithinRange ? $", {(Place.Own > value ? "above" : "below")} the middle"
                : $", {(Place.Own > value == (Definition.Polarity == Polarity.Higher) ? "better" : "worse")} than the middle";
            return Rank is { } rank ? $"In {period} {OwnName} was {PeriodWords.Ordinal(rank)} of {PeriodWords.Number(count)}{middle}" : $"In {period} {OwnName} had {Definition.Say(Place.Own)} among {PeriodWords.Number(count)}{middle}";
        }
    }

    /// <summary>The quarter in which it lies among all councils, in words; null where neither way is better.</summary>
    public string? Band => Place.Band switch
    {
        QuartileBand.A => $"In the best quarter of {Place.Of:N0} councils",
        QuartileBand.B => $"In the second best quarter of {Place.Of:N0} councils",
        QuartileBand.C => $"In the second worst quarter of {Place.Of:N0} councils",
        QuartileBand.D => $"In the worst quarter of {Place.Of:N0} councils",
        _ => null,
    };

    private string Statistic => $"{PeriodWords.Capital(Place.Period.InWords)}, same definition and period, {(Group is null ? "every council with a figure" : Group.Name)}{(Of.Figures.Latest is { } latest && latest.Period != Place.Period ? $". {OwnName}’s figures since then are not in it" : "")}";

    private ChartWords Words(string id, bool narrow, string? headline = null) => new(id, headline ?? Headline, Statistic) { Number = Definition.Say, Scale = Definition.SayOnScale, Narrow = narrow, RowHeading = "Area" };

    public DrawnChart Strip(string id) => DrawnChart.Of(id, (name, narrow) => DotStrip.Draw(Words(name, narrow), [.. Areas.Select(area => new StripDot(area.Name, area.Value, area.Note, area.Own))], [.. Marks]));

    private IEnumerable<StripMark> Marks
    {
        get
        {
            if (Place.Middle is { } middle) { yield return new("Middle of the group", middle); }
            if (Place.National is { } national) { yield return new("England", national); }
        }
    }

    /// <summary>How an area stands against England, or against the middle where there is no figure of England, chance allowed for.</summary>
    public Comparison Compare(ComparedArea area) => BenchmarkComparison.Of(area.Interval, (double?)(Place.National ?? Place.Middle), Definition.Polarity == Polarity.WithinRange ? Polarity.Neutral : Definition.Polarity) switch
    {
        BenchmarkOutcome.Better => Comparison.Better,
        BenchmarkOutcome.Worse => Comparison.Worse,
        BenchmarkOutcome.Similar => Comparison.Similar,
        BenchmarkOutcome.Higher => Comparison.Higher,
        BenchmarkOutcome.Lower => Comparison.Lower,
        _ => Comparison.NotCompared,
    };

    /// <summary>Figures with their intervals; null where no area has one.</summary>
    public DrawnChart? Intervals(string id)
    {
        if (!Known.Any(area => area.Interval is not null) || Areas.Count > 60) { return null; }
        var level = Place.National is { } national ? new StripMark("England", national) : Place.Middle is { } middle ? new StripMark("Middle of the group", middle) : null;
        var own = Known.First(area => area.Own);
        var headline = own.Interval is null ? $"{OwnName}’s own figure has no interval" : Compare(own) switch { Comparison.Similar => $"{OwnName} is no different from {level?.Name ?? "the others"}, chance allowed for", Comparison.Better => $"{OwnName} is better than {level?.Name}, by more than chance", Comparison.Worse => $"{OwnName} is worse than {level?.Name}, by more than chance", _ => $"{OwnName} beside {level?.Name ?? "the others"}" };
        return DrawnChart.Of(id, (name, narrow) => IntervalChart.Draw(Words(name, narrow, headline),
            [.. Areas.Select(area => new IntervalRow(area.Name, area.Value, Low(area), High(area), area.Value is null ? Comparison.NotCompared : Compare(area), area.Own, area.Note))], level));
    }

    private static decimal? Low(ComparedArea area) => area.Interval is { } interval && area.Value is { } value ? Math.Min((decimal)interval.Lower, value) : null;

    private static decimal? High(ComparedArea area) => area.Interval is { } interval && area.Value is { } value ? Math.Max((decimal)interval.Upper, value) : null;
}

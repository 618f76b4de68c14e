using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Measures as programs are given them.</summary>
/// <param name="All">How many this account may see.</param>
/// <param name="Matching">How many match.</param>
/// <param name="AsAt">The day.</param>
/// <param name="Page">Which page of them this is, from 1.</param>
/// <param name="Measures">The measures of the page.</param>
public sealed record MeasureRows(int All, int Matching, DateOnly AsAt, int Page, IReadOnlyList<MeasureRow> Measures)
{
    public const int Usual = 50, Most = 2000;

    public static MeasureRows Of(IReadOnlyList<SeenMeasure> matching, SeenMeasures seen, int page, int size, IReadOnlySet<string>? fields)
    {
        var from = Math.Min(matching.Count, (Math.Max(1, page) - 1) * Math.Max(1, size));
        var rows = new List<MeasureRow>(Math.Min(size, matching.Count - from));
        for (var at = from; at < matching.Count && rows.Count < size; at++) { rows.Add(MeasureRow.Of(matching[at], seen.AsAt.Shown, fields)); }
        return new(seen.All.Count, matching.Count, seen.AsAt.Shown, page, rows);
    }
}

/// <summary>A measure in a list. What is not there is left out; nought is 0.</summary>
public sealed record MeasureRow
{
    public required string Code { get; init; }
    public required string Address { get; init; }
    public string? Title { get; init; }
    public string? Owner { get; init; }
    public Frequency? Frequency { get; init; }
    public Polarity? Polarity { get; init; }
    public string? Unit { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public FigureKind? Figure { get; init; }
    public decimal? Value { get; init; }
    public decimal? Numerator { get; init; }
    public decimal? Denominator { get; init; }
    public string? Status { get; init; }
    public FigureState? State { get; init; }
    public decimal? Target { get; init; }
    public Colour? Colour { get; init; }
    public string? Because { get; init; }
    public string? Rule { get; init; }
    public Direction? Direction { get; init; }
    public Direction? DirectionOverYear { get; init; }
    public string? Variation { get; init; }
    public string? Assurance { get; init; }
    public decimal? YearEnd { get; init; }
    public decimal? YearEndLow { get; init; }
    public decimal? YearEndHigh { get; init; }
    public double? YearEndChance { get; init; }
    public DateTimeOffset? RecordedAt { get; init; }
    public DateOnly? NextDue { get; init; }
    public int? DaysLate { get; init; }

    /// <param name="each">The measure.</param>
    /// <param name="today">The day on which it is shown.</param>
    /// <param name="fields">The fields wanted, in lower case; null for all. Code and address are always there.</param>
    public static MeasureRow Of(SeenMeasure each, DateOnly today, IReadOnlySet<string>? fields = null)
    {
        var (standing, now) = (each.Standing, each.Now);
        bool Has(string field) => fields is null || fields.Contains(field);
        return new()
        {
            Code = standing.Code,
            Address = $"/measures/{standing.Slug}",
            Title = Has("title") ? standing.Title : null,
            Owner = Has("owner") && standing.Owner.Length > 0 ? standing.Owner : null,
            Frequency = Has("frequency") ? standing.Frequency : null,
            Polarity = Has("polarity") ? standing.Polarity : null,
            Unit = Has("unit") && standing.Unit.Length > 0 ? standing.Unit : null,
            From = Has("period") ? now.Period?.From : null,
            To = Has("period") ? now.Period?.To : null,
            Figure = Has("value") ? now.Figure : null,
            Value = Has("value") ? now.Value : null,
            Numerator = Has("value") ? now.Numerator : null,
            Denominator = Has("value") ? now.Denominator : null,
            Status = Has("status") && now.Period is not null ? now.Status.ToString() : null,
            State = Has("state") && now.Period is not null ? now.State : null,
            Target = Has("target") ? now.Target?.Value : null,
            Colour = Has("colour") ? now.Colour : null,
            Because = Has("because") && now.Because.Length > 0 ? now.Because : null,
            Rule = Has("rule") && now.Rule.Length > 0 ? now.Rule : null,
            Direction = Has("direction") ? each.Direction : null,
            DirectionOverYear = Has("direction") ? now.Direction(DirectionMode.SamePeriodLastYear)?.Direction : null,
            Variation = Has("variation") ? MeasureWords.Variation(now) : null,
            Assurance = Has("assurance") ? MeasureWords.Assurance(now) : null,
            YearEnd = Has("yearend") ? now.YearEnd?.Expected : null,
            YearEndLow = Has("yearend") ? now.YearEnd?.Low80 : null,
            YearEndHigh = Has("yearend") ? now.YearEnd?.High80 : null,
            YearEndChance = Has("yearend") ? now.YearEnd?.Chance : null,
            RecordedAt = Has("recordedat") ? now.RecordedAt : null,
            NextDue = Has("nextdue") ? standing.NextDue : null,
            DaysLate = Has("dayslate") ? standing.DaysLate(today) : null,
        };
    }
}

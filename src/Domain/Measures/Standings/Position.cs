using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>Where a measure stands, as lists show it: the latest figure with its colour and its reason, which way it goes, what the year is expected to end with.</summary>
public sealed record Position
{
    /// <summary>How many of the latest figures the small picture in a list shows.</summary>
    public const int SparkLength = 13;

    /// <summary>Of a measure without figures.</summary>
    public static Position None { get; } = new();

    /// <summary>The period of the latest figure; null where there is none.</summary>
    public Period? Period { get; init; }

    /// <summary>A number, or why there is none.</summary>
    public FigureKind Figure { get; init; } = FigureKind.Empty;

    /// <summary>The latest figure; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many were counted; null where it was not given.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Out of how many.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>How settled it is.</summary>
    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    /// <summary>How far it has come.</summary>
    public FigureState State { get; init; }

    /// <summary>Whether it waits for somebody to say that it is right.</summary>
    public bool IsInQuestion { get; init; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>Its colour; none where it has none.</summary>
    public Colour Colour { get; init; }

    /// <summary>Why it has it, in a sentence.</summary>
    public string Because { get; init; } = "";

    /// <summary>The rule, by its name; empty where none colours it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether it was rated in retrospect.</summary>
    public bool InRetrospect { get; init; }

    /// <summary>The target of the period; null where none was set.</summary>
    public Target? Target { get; init; }

    /// <summary>The colour of the period before; null where there is none.</summary>
    public Colour? ColourBefore { get; init; }

    /// <summary>How many periods running it has been red, this one among them.</summary>
    public int RedRunning { get; init; }

    /// <summary>Which way it goes, by each of the three modes.</summary>
    public IReadOnlyList<DirectionOfTravel> Directions { get; init; } = [];

    /// <summary>Whether the latest change is more than noise; null where that cannot be told.</summary>
    public Variation? Variation { get; init; }

    /// <summary>The rule that says so; null where the variation is.</summary>
    public SpecialCause? Cause { get; init; }

    /// <summary>Whether the target is within reach of the process as it is; null where that cannot be told.</summary>
    public Assurance? Assurance { get; init; }

    /// <summary>Why it cannot be told; null where it can.</summary>
    public ChartDoubt? Doubt { get; init; }

    /// <summary>What the year is expected to end with; null where none can be forecast.</summary>
    public YearEndPosition? YearEnd { get; init; }

    /// <summary>Where the council stands among others; null where it is compared with none.</summary>
    public BenchmarkPosition? Benchmark { get; init; }

    /// <summary>The latest figures, oldest first; null where one is missing.</summary>
    public IReadOnlyList<decimal?> Spark { get; init; } = [];

    /// <summary>The direction by a mode; null where there is none.</summary>
    /// <param name="mode">The mode.</param>
    public DirectionOfTravel? Direction(DirectionMode mode) => Directions.FirstOrDefault(each => each.Mode == mode);

    /// <summary>Whether the colour is worse than that of the period before.</summary>
    public bool Fell => ColourBefore is { } before && Colour > before && before != Colour.None;

    /// <summary>The position that a judgement ends with.</summary>
    /// <param name="judged">The judgement.</param>
    /// <param name="book">The council's rules.</param>
    /// <param name="benchmark">Where the council stands among others; null where it is compared with none.</param>
    public static Position Of(SeriesJudgement judged, RuleBook book, BenchmarkPosition? benchmark = null)
    {
        var figures = judged.Figures.Figures;
        if (judged.Figures.Latest is not { } latest) { return None with { Benchmark = benchmark }; }
        var rating = FigureRating.Of(latest, judged.Measure, book);
        var doubts = judged.Chart?.Doubts ?? [];
        var doubt = judged.Chart is null ? (ChartDoubt?)ChartDoubt.NoLimits : latest.Value is null ? ChartDoubt.LatestMissing : doubts.Count > 0 ? doubts[0] : null;
        return new()
        {
            Period = latest.Period,
            Figure = latest.Figure,
            Value = latest.Value,
            Numerator = latest.Numerator,
            Denominator = latest.Denominator,
            Status = latest.Status,
            State = latest.State,
            IsInQuestion = latest.IsInQuestion,
            RecordedAt = latest.RecordedAt,
            Colour = latest.Colour ?? Colour.None,
            Because = rating?.Because ?? (latest.Value is null ? "There is no figure to colour." : "No rule colours it."),
            Rule = rating?.Rule.Name ?? "",
            InRetrospect = latest.InRetrospect,
            Target = latest.RuleId is null ? judged.Measure.TargetFor(judged.Figures.SeriesId, latest.Period) : latest.RatedTarget,
            ColourBefore = figures.Count > 1 ? figures[^2].Colour : null,
            RedRunning = Running(figures),
            Directions = judged.Directions,
            Variation = doubt is null ? judged.Chart!.Variation : null,
            Cause = doubt is null ? judged.Chart!.Points[^1].Cause : null,
            Assurance = doubt is null ? judged.Chart!.Assurance : null,
            Doubt = doubt,
            YearEnd = End(judged),
            Benchmark = benchmark,
            Spark = [.. figures.Skip(figures.Count - SparkLength).Select(each => each.Value)],
        };
    }

    private static int Running(IReadOnlyList<Observation> figures)
    {
        var count = 0;
        for (var at = figures.Count - 1; at >= 0 && figures[at].Colour == Colour.Red; at--) { count++; }
        return count;
    }

    private static YearEndPosition? End(SeriesJudgement judged)
    {
        if (judged is not { YearEnd: { } forecast, Year: { } year }) { return null; }
        var (stated, target) = (StatedForecast.Of(forecast, year.To), judged.Measure.TargetForYear(year));
        var (eighty, ninetyFive) = (stated.Intervals[0], stated.Intervals[1]);
        return new(year, forecast.SoFar, Round(stated.Expected), Round(eighty.Lower), Round(eighty.Upper), Round(ninetyFive.Lower), Round(ninetyFive.Upper),
            target is null ? null : Math.Round(forecast.ChanceOf(target.Range), 4), forecast.Method.InWords(), target);
    }

    /// <summary>To ten figures: what is beyond is the noise of a computation.</summary>
    private static decimal Round(decimal figure) => figure == 0 ? 0 : Math.Round(figure, Math.Clamp(9 - (int)Math.Floor(Math.Log10((double)Math.Abs(figure))), 0, 15));
}

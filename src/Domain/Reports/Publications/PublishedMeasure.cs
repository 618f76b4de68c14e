using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Reports;

/// <summary>A measure as residents read it.</summary>
public sealed record PublishedMeasure
{
    /// <summary>How addresses name it.</summary>
    public required string Slug { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it counts, in plain words.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Why the council watches it.</summary>
    public string Why { get; init; } = "";

    /// <summary>What its figures are counted in.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    /// <summary>Which way is better.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How often it is collected.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>What is counted, where the figure is a share or a rate; empty where it is not.</summary>
    public string Numerator { get; init; } = "";

    /// <summary>Out of what it is counted.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>Where the figures come from; empty where that is not said.</summary>
    public string Source { get; init; } = "";

    /// <summary>The rule by which it is rated, in words; empty where none rates it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The target of the latest period; null where none was set.</summary>
    public Target? Target { get; init; }

    /// <summary>How the latest figure is rated; none where it is not, or is too small to be shown.</summary>
    public Colour Colour { get; init; }

    /// <summary>Why it has that rating, in a sentence.</summary>
    public string Because { get; init; } = "";

    /// <summary>Which way it goes; unknown where that cannot be said.</summary>
    public Direction Direction { get; init; }

    /// <summary>Why, in a sentence; empty where it cannot be said.</summary>
    public string DirectionBecause { get; init; } = "";

    /// <summary>When the latest figure was recorded; null where there is none.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The smallest number of people that is shown; null where it counts no people.</summary>
    public int? Threshold { get; init; }

    /// <summary>The approved figures of the whole, oldest first.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; init; } = [];

    /// <summary>The approved figures of its parts.</summary>
    public IReadOnlyList<PublishedPart> Parts { get; init; } = [];

    /// <summary>The latest figure of the whole; null where there is none.</summary>
    public PublishedFigure? Latest => Figures.Count == 0 ? null : Figures[^1];

    /// <summary>The last day of its data; null where there is none.</summary>
    public DateOnly? DataTo => Latest?.To;

    /// <summary>Whether a figure is itself a number, and no share or rate.</summary>
    public bool IsCount => Numerator.Length == 0 && !Unit.StartsWith('%');

    /// <summary>A number with the measure's unit.</summary>
    /// <param name="number">The number.</param>
    public string Say(decimal number) => Definition.Say(number);

    /// <summary>A number as an axis shows it.</summary>
    /// <param name="number">The number.</param>
    public string SayOnScale(decimal number) => Definition.SayOnScale(number);

    /// <summary>A figure as it is shown everywhere, or why it is not: the one sentence for page, chart, table and files.</summary>
    /// <param name="figure">The figure; null where there is none.</param>
    public string Show(PublishedFigure? figure) => figure switch
    {
        null => "no figure",
        { Hiding: Hiding.TooSmall } => IsCount ? $"fewer than {Threshold}" : $"not shown: fewer than {Threshold} people",
        { Hiding: Hiding.Beside } => "not shown, so that a smaller number cannot be worked out",
        { Value: { } value } => Say(value),
        _ => figure.Kind.InWords().ToLowerInvariant(),
    };

    private MeasureDefinition Definition => new() { Title = Title, Unit = Unit, Decimals = Decimals };
}

/// <summary>The figures of a part of a measure.</summary>
/// <param name="By">What the measure is broken down by: "Area".</param>
/// <param name="Name">The part.</param>
/// <param name="Figures">Its approved figures, oldest first.</param>
public sealed record PublishedPart(string By, string Name, IReadOnlyList<PublishedFigure> Figures);

/// <summary>An approved figure as it may be shown.</summary>
public sealed record PublishedFigure
{
    /// <summary>What sort of stretch its period is.</summary>
    public PeriodKind PeriodKind { get; init; }

    /// <summary>The first day of its period.</summary>
    public DateOnly From { get; init; }

    /// <summary>The last day of its period.</summary>
    public DateOnly To { get; init; }

    /// <summary>A number, or why there is none.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>How settled it is.</summary>
    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    /// <summary>The figure; null where there is none, or it is not shown.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many were counted; null where that is not given, or not shown.</summary>
    public decimal? Counted { get; init; }

    /// <summary>Out of how many; null where that is not given, or not shown.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Whether it is shown.</summary>
    public Hiding Hiding { get; init; }

    /// <summary>The period.</summary>
    public Period Period => new(PeriodKind, From, To);

    /// <summary>The figure as it may be shown.</summary>
    /// <param name="figure">The figure as recorded.</param>
    /// <param name="hiding">Whether it is shown.</param>
    public static PublishedFigure Of(Observation figure, Hiding hiding)
    {
        var shown = hiding == Hiding.Shown;
        return new()
        {
            PeriodKind = figure.Kind,
            From = figure.From,
            To = figure.To,
            Kind = figure.Figure,
            Status = figure.Status,
            Value = shown ? figure.Value : null,
            Counted = shown ? figure.Numerator : null,
            OutOf = shown ? figure.Denominator : null,
            Hiding = hiding,
        };
    }
}

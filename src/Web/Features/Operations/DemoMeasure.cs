using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A measure of demo/measures: what it is, and how its figures came to be what they are.</summary>
public sealed record DemoMeasure
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Meaning { get; init; }
    public required string Why { get; init; }

    /// <summary>The title of the post that answers for it.</summary>
    public required string Owner { get; init; }
    public string? Deputy { get; init; }
    public string Unit { get; init; } = "";
    public int Decimals { get; init; }
    public required Polarity Polarity { get; init; }
    public string Numerator { get; init; } = "";
    public string Denominator { get; init; } = "";
    public decimal? Times { get; init; }

    /// <summary>One measure divided by another, and perhaps multiplied by a number: the demonstration works out no others.</summary>
    public string Formula { get; init; } = "";
    public required string Source { get; init; }
    public Frequency Frequency { get; init; } = Frequency.Monthly;
    public int DueAfterDays { get; init; } = 14;
    public YearEndBasis? YearEnd { get; init; } = YearEndBasis.Last;
    public bool IsToDate { get; init; }
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Lists that it was in until the end of last financial year.</summary>
    public IReadOnlyList<string> FormerLists { get; init; } = [];

    /// <summary>The key of its rating rule; null where its lists' colours it.</summary>
    public string? Rule { get; init; }
    public IReadOnlyList<DemoTarget> Targets { get; init; } = [];
    public DemoBreak? Changed { get; init; }
    public IReadOnlyList<DemoHappening> Events { get; init; } = [];
    public DemoQuality? Quality { get; init; }

    /// <summary>The improvement actions that are to change it: "highways/1.1".</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];
    public string? Cost { get; init; }

    /// <summary>The day on which it ended; null while it is collected.</summary>
    public string? Ended { get; init; }
    public DemoFigures Figures { get; init; } = new();
    public IReadOnlyList<DemoParts> Parts { get; init; } = [];
    public DemoOthers? Others { get; init; }
    public IReadOnlyList<DemoCommentary> Said { get; init; } = [];
    public IReadOnlyList<DemoPromise> Promises { get; init; } = [];
    public IReadOnlyList<DemoExpert> Experts { get; init; } = [];
}

/// <summary>How a row of figures is made: it ends at a level, rises by a trend each period, swings with the seasons and wavers by chance; what a story needs is given as it is.</summary>
public sealed record DemoFigures
{
    public int Count { get; init; } = 36;
    public decimal Level { get; init; }
    public decimal Trend { get; init; }
    public decimal Season { get; init; }

    /// <summary>The month in which the season is at its height, 1 to 12.</summary>
    public int Peak { get; init; } = 1;
    public decimal Noise { get; init; }
    public decimal? Least { get; init; }
    public decimal? Most { get; init; }

    /// <summary>Out of how many, of a share; null where no counts stand behind the figure.</summary>
    public decimal? OutOf { get; init; }
    public decimal OutOfNoise { get; init; } = 0.05m;

    /// <summary>The last figures as they are, oldest first: numbers, or "suppressed" and "not available".</summary>
    public IReadOnlyList<JsonElement> Last { get; init; } = [];

    /// <summary>The months in which it is measured at all; empty for all.</summary>
    public IReadOnlyList<int> Only { get; init; } = [];

    /// <summary>How far a publisher's 95 % interval reaches to each side; null where none is given.</summary>
    public decimal? Interval { get; init; }

    /// <summary>How many of the latest periods that are due nobody has entered.</summary>
    public int Missing { get; init; }

    /// <summary>How many of the latest figures are provisional.</summary>
    public int Provisional { get; init; }
    public DemoRestated? Restated { get; init; }

    /// <summary>The check that asked a question of the latest figure, which nobody has answered.</summary>
    public string? Question { get; init; }
}

/// <summary>A figure that was another when it was first recorded.</summary>
public sealed record DemoRestated(int Ago, decimal Was, string Because);

/// <summary>A target; of a profile the values are those of the year's first and last period, of a trajectory one a year.</summary>
public sealed record DemoTarget
{
    public TargetShape Shape { get; init; }
    public required TargetKind Kind { get; init; }
    public decimal Value { get; init; }
    public decimal? Upper { get; init; }
    public decimal? Floor { get; init; }
    public decimal? ImproveBy { get; init; }
    public IReadOnlyList<decimal> Values { get; init; } = [];
    public string? Part { get; init; }
    public string? Within { get; init; }

    /// <summary>The financial year from which it holds, in years before this one.</summary>
    public int YearsAgo { get; init; } = 4;
    public required string SetBy { get; init; }
    public required string Because { get; init; }

    /// <summary>Who approved it; null while it is proposed.</summary>
    public string? ApprovedBy { get; init; }
}

/// <summary>A change of definition that breaks the row of figures.</summary>
public sealed record DemoBreak(int YearsAgo, string Because, string Meaning);

/// <summary>Something that the chart shows.</summary>
public sealed record DemoHappening(string On, string Words, bool Rebases);

/// <summary>The six grades, in the order of the Audit Commission's list.</summary>
public sealed record DemoQuality(IReadOnlyList<QualityGrade> Grades, string Words);

/// <summary>How the figures fall into parts, in shares of the whole and, of a share, with how far each is from it.</summary>
public sealed record DemoParts
{
    public required string By { get; init; }
    public required IReadOnlyList<string> Names { get; init; }
    public required IReadOnlyList<decimal> Shares { get; init; }
    public IReadOnlyList<decimal> Offsets { get; init; } = [];

    /// <summary>By how much of itself the gap was wider, each period further back.</summary>
    public decimal GapTrend { get; init; }

    /// <summary>Whether the parts add up to the whole.</summary>
    public bool Adds { get; init; }
    public int SuppressBelow { get; init; }
}

/// <summary>Figures of other areas.</summary>
public sealed record DemoOthers(decimal Level, decimal Spread, decimal Noise, decimal Trend, decimal National);

/// <summary>What was said of a figure so many periods ago; without a number, of every red one of which nothing else is said.</summary>
public sealed record DemoCommentary(int? Ago, string Why, string Next, string? Who, string? By, string? Action);

/// <summary>An effect that somebody promised.</summary>
public sealed record DemoPromise(string Words, decimal? Least, decimal? Most, string By, string Who, string? Where, int MonthsAgo);

/// <summary>An expert's forecast of this year's end.</summary>
public sealed record DemoExpert(int MonthsAgo, decimal Expected, decimal Low, decimal High, string Because);

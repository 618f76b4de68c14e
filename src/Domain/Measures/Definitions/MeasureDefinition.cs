using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Measures;

/// <summary>What a measure is, as it is printed beside its figures (R71). It is replaced whole, and the earlier one kept (R82).</summary>
public sealed record MeasureDefinition
{
    /// <summary>Its title, in plain words.</summary>
    public required string Title { get; init; }

    /// <summary>What it counts, in plain English.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Why the council watches it.</summary>
    public string Why { get; init; } = "";

    /// <summary>What its figures are counted in, as printed: "%", "£", "days", "for each 10,000 children"; empty for a bare number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are shown; 0 to 6.</summary>
    public int Decimals { get; init; }

    /// <summary>Which way is better.</summary>
    public Polarity Polarity { get; init; } = Polarity.Higher;

    /// <summary>What is counted, where the figure is a share or a rate; empty where it is not.</summary>
    public string Numerator { get; init; } = "";

    /// <summary>Out of what it is counted.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>What the ratio of the two is multiplied by: 100 for a percentage, 10,000 for a rate for each 10,000; null where the figure is no ratio.</summary>
    public decimal? Times { get; init; }

    /// <summary>The formula over other measures that gives the figure, as in "CS07 / CS08 * 100"; empty where it is collected.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The system or publication that the figures come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>How often.</summary>
    public Frequency Frequency { get; init; } = Frequency.Monthly;

    /// <summary>How many days after a period's end its figure is due; 0 to 1,000.</summary>
    public int DueAfterDays { get; init; } = 14;

    /// <summary>How the figures of the periods make the year's; null where a year's end means nothing.</summary>
    public YearEndBasis? YearEnd { get; init; } = YearEndBasis.Last;

    /// <summary>Whether each figure is of the year so far, so that it begins again every year; no control chart is drawn of those.</summary>
    public bool IsToDate { get; init; }

    /// <summary>What a figure can be at all; null for anything.</summary>
    public ValueRange? Possible { get; init; }

    /// <summary>Whether the figure is a percentage.</summary>
    public bool IsPercentage => Unit.StartsWith('%');

    /// <summary>A figure with its unit, as in "61.4%", "£460,000", "£460 thousand" or "12 days".</summary>
    /// <param name="figure">The figure.</param>
    public string Say(decimal figure) => WithUnit(Rounded(figure));

    /// <summary>A figure as it stands along an axis: with its unit where that is short, as in "60%".</summary>
    /// <param name="figure">The figure.</param>
    public string SayOnScale(decimal figure) => WithShortUnit(Rounded(figure));

    /// <summary>A figure with its unit as reasons name it, without idle noughts: "62%", and "79.96%" where rounding would make it the same as a figure that it is held against.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="against">The figures that it is held against.</param>
    public string SayBeside(decimal figure, params IEnumerable<decimal?> against)
    {
        var rounded = Math.Round(figure, Decimals, MidpointRounding.AwayFromZero);
        var isHidden = against.Any(other => other is { } value && value != figure && Math.Round(value, Decimals, MidpointRounding.AwayFromZero) == rounded);
        return WithShortUnit((isHidden ? Math.Round(figure, Decimals + 3, MidpointRounding.AwayFromZero) : rounded).InWords());
    }

    /// <summary>A difference of two figures: of percentages in points, "18 points".</summary>
    /// <param name="gap">The difference.</param>
    public string SayGap(decimal gap)
    {
        var rounded = Math.Round(gap, Decimals + 1, MidpointRounding.AwayFromZero);
        return !IsPercentage ? WithShortUnit(rounded.InWords()) : $"{rounded.InWords()} {(rounded == 1 ? "point" : "points")}";
    }

    /// <summary>"Days" and "£" are said again with every figure of a sentence; "for each 10,000 children" is not.</summary>
    private string WithShortUnit(string number) => Unit.Length <= 6 ? WithUnit(number) : number;

    private string Rounded(decimal figure) => Math.Round(figure, Decimals, MidpointRounding.AwayFromZero).ToString($"#,0.{new string('0', Decimals)}", System.Globalization.CultureInfo.InvariantCulture);

    private string WithUnit(string number) => Unit.Length == 0 ? number
        : Unit == "%" ? number + "%"
        : Unit == "£" ? Pounds(number)
        : Unit.StartsWith("£ ", StringComparison.Ordinal) ? $"{Pounds(number)} {Unit[2..]}"
        : $"{number} {Unit}";

    private static string Pounds(string number) => number.StartsWith('-') ? "-£" + number[1..] : "£" + number;

    /// <summary>What is wrong with it, each beside its field; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Faults()
    {
        List<Problem> faults = [.. new[]
        {
            Naming.Fault("Title", Title, "the measure", 300, []),
            Naming.TooLong("Unit", Unit, 60),
            Naming.TooLong("Source", Source, 500),
            Naming.TooLong("Numerator", Numerator, 1000),
            Naming.TooLong("Denominator", Denominator, 1000),
            Naming.TooLong("Formula", Formula, 500),
        }.OfType<Problem>()];
        if (Meaning.Length > 4000) { faults.Add(new("Meaning", $"This has {Meaning.Length} characters; the limit is 4000.")); }
        if (Why.Length > 4000) { faults.Add(new("Why", $"This has {Why.Length} characters; the limit is 4000.")); }
        if (Decimals is < 0 or > 6) { faults.Add(new("Decimals", "Show between 0 and 6 decimals.")); }
        if (DueAfterDays is < 0 or > 1000) { faults.Add(new("DueAfterDays", "A figure is due between 0 and 1,000 days after its period ends.")); }
        if (Times <= 0) { faults.Add(new("Times", "A ratio is multiplied by a number above 0: 100 for a percentage.")); }
        if (Times is not null && (Numerator.Length == 0 || Denominator.Length == 0)) { faults.Add(new(Numerator.Length == 0 ? "Numerator" : "Denominator", "Say what is counted, and out of what.")); }
        if (Possible is { Lowest: { } low, Highest: { } high } && low > high) { faults.Add(new("Highest", "The most that a figure can be is below the least.")); }
        return faults;
    }
}

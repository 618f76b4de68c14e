using System.Globalization;

namespace GoldenThread.Domain.Measures;

/// <summary>One thing in which two definitions of a measure differ, in words.</summary>
/// <param name="Field">What differs, as in "Unit".</param>
/// <param name="Before">As it was; "Not given" where it was empty.</param>
/// <param name="After">As it is.</param>
public sealed record MeasureDifference(string Field, string Before, string After)
{
    /// <summary>Everything in which they differ, in the order of the page.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    public static IReadOnlyList<MeasureDifference> Between(MeasureDefinition before, MeasureDefinition after) =>
        [.. Lines(before).Zip(Lines(after)).Where(pair => pair.First.Words != pair.Second.Words).Select(pair => new MeasureDifference(pair.First.Field, pair.First.Words, pair.Second.Words))];

    /// <summary>A definition line by line, as pages print it.</summary>
    /// <param name="definition">The definition.</param>
    public static IReadOnlyList<(string Field, string Words)> Lines(MeasureDefinition definition) =>
    [
        ("Title", definition.Title),
        ("What it counts", Given(definition.Meaning)),
        ("Why it matters", Given(definition.Why)),
        ("Unit", definition.Unit.Length == 0 ? "A bare number" : definition.Unit),
        ("Decimals", definition.Decimals.ToString(CultureInfo.InvariantCulture)),
        ("Which way is better", definition.Polarity.InWords()),
        ("Numerator", definition.Numerator.Length == 0 ? "No share or rate" : definition.Numerator),
        ("Denominator", definition.Denominator.Length == 0 ? "No share or rate" : definition.Denominator),
        ("Times", definition.Times is { } times ? times.InWords() : "No share or rate"),
        ("Formula", definition.Formula.Length == 0 ? "Collected, not worked out" : definition.Formula),
        ("Source", Given(definition.Source)),
        ("How often", Capital(definition.Frequency.InWords())),
        ("Due", $"{definition.DueAfterDays} days after the period ends"),
        ("Year end", definition.YearEnd.InWords()),
        ("To date", definition.IsToDate ? "Each figure is of the year so far" : "Each figure is of its period alone"),
        ("What a figure can be", definition.Possible switch
        {
            { Lowest: { } low, Highest: { } high } => $"{low.InWords()} to {high.InWords()}",
            { Lowest: { } low } => $"{low.InWords()} or more",
            { Highest: { } high } => $"{high.InWords()} or less",
            _ => "Anything",
        }),
    ];

    private static string Given(string words) => words.Length == 0 ? "Not given" : words;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

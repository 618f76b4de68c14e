using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>Defines a measure that a file brings and the council has not: what its source says of it, and what its figures show.</summary>
public static partial class MeasureFromFile
{
    private const int LongestCited = 24;

    /// <summary>The definition.</summary>
    /// <param name="found">The measure as the file has it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="source">The source, as people call it.</param>
    /// <param name="periods">The periods of its figures.</param>
    /// <param name="decimals">How many decimals its figures were written with.</param>
    public static MeasureDefinition Define(FoundMeasure found, string title, string source, IReadOnlyCollection<Period> periods, int decimals)
    {
        var note = found.Note;
        var frequency = FrequencyOfPeriods.Of(periods);
        var publisher = note?.Publisher is { } by ? $"{source}; {by}" : source;
        return new()
        {
            Title = Cut(title, 300),
            Meaning = Cut(string.Join("\n\n", new[] { note?.Description, note?.Method is { Length: > 0 } how ? $"How it is worked out: {how}" : null, note?.Link is { Length: > 0 } where ? $"Published at {where}" : null }.Where(text => !string.IsNullOrWhiteSpace(text))), 4000),
            Unit = UnitOf(found.Unit),
            Decimals = Math.Clamp(found.Decimals ?? decimals, 0, 6),
            Polarity = found.Polarity ?? Polarity.Neutral,
            Source = Cut(publisher, 500),
            Frequency = frequency,
            DueAfterDays = FrequencyOfPeriods.PublishedAfterDays(frequency),
        };
    }

    /// <summary>The title: its name, with what tells it from others of that name.</summary>
    /// <param name="found">The measure as the file has it.</param>
    public static string TitleOf(FoundMeasure found)
    {
        var more = found.Qualifiers.Select(pair => pair.Value).Distinct(StringComparer.OrdinalIgnoreCase).Where(word => !found.Name.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return Clean(more.Count == 0 ? found.Name : $"{found.Name} ({string.Join(", ", more)})");
    }

    /// <summary>Its name alone, which is title enough where no other measure has it.</summary>
    /// <param name="found">The measure as the file has it.</param>
    public static string NameOf(FoundMeasure found) => Clean(found.Name);

    /// <summary>What the source calls it by, in the shape of a code; where it has none, its name in that shape.</summary>
    /// <param name="found">The measure as the file has it.</param>
    public static string CodeOf(FoundMeasure found)
    {
        var wanted = string.Join(" ", new[] { found.Code ?? found.Name }.Concat(found.Qualifiers.Select(pair => pair.Value)).Distinct(StringComparer.OrdinalIgnoreCase));
        return Naming.Tidy(string.Concat(wanted.Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' ? c : ' '))).TrimStart('-', '.', '/', ' ');
    }

    /// <summary>The code that its source cites it by; null where people would not cite it so: a name, or a heading that is no code.</summary>
    /// <param name="found">The measure as the file has it.</param>
    /// <param name="isHeading">Whether the file has a column for each measure, so that its code is the heading of one.</param>
    public static string? CitedCodeOf(FoundMeasure found, bool isHeading) =>
        found.Code is not null && CodeOf(found) is { Length: > 0 and <= LongestCited } code && (!isHeading || LikeCode().IsMatch(code)) ? code : null;

    /// <summary>Letters and a number, as councils write codes: "CS07", "NI 130", "H/12a".</summary>
    [GeneratedRegex(@"^\p{L}{1,6}[ ./-]?\d[\p{L}\d./-]*$")]
    private static partial Regex LikeCode();

    /// <summary>Its unit as a definition has it; "" where nothing is said.</summary>
    /// <param name="unit">The unit as the file has it.</param>
    public static string UnitOf(string? unit) => Clean(unit ?? "") switch
    {
        var percent when percent.StartsWith('%') || percent.Equals("percentage", StringComparison.OrdinalIgnoreCase) || percent.Equals("per cent", StringComparison.OrdinalIgnoreCase) || percent.Equals("percent", StringComparison.OrdinalIgnoreCase) => "%",
        "£" or "GBP" => "£",
        var other when other.Equals("count", StringComparison.OrdinalIgnoreCase) || other.Equals("number", StringComparison.OrdinalIgnoreCase) || other.Equals("frequency", StringComparison.OrdinalIgnoreCase) => "",
        var rate when rate.StartsWith("rate per ", StringComparison.OrdinalIgnoreCase) => Cut(rate["rate ".Length..], 60),
        var other => Cut(other, 60),
    };

    private static string Clean(string text) => Naming.Tidy(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}

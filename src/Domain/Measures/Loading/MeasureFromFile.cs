using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>Defines a measure that a file brings and the council has not: what its source says of it, and what its figures show.</summary>
public static class MeasureFromFile
{
    /// <summary>The definition.</summary>
    /// <param name="found">The measure as the file has it.</param>
    /// <param name="source">The source, as people call it.</param>
    /// <param name="periods">The periods of its figures.</param>
    /// <param name="decimals">How many decimals its figures were written with.</param>
    public static MeasureDefinition Define(FoundMeasure found, string source, IReadOnlyCollection<Period> periods, int decimals)
    {
        var note = found.Note;
        var frequency = FrequencyOfPeriods.Of(periods);
        var publisher = note?.Publisher is { } by ? $"{source}; {by}" : source;
        return new()
        {
            Title = Cut(TitleOf(found), 300),
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

    /// <summary>A code for it that no other measure has.</summary>
    /// <param name="found">The measure as the file has it.</param>
    /// <param name="taken">Whether a measure has a code already.</param>
    public static string CodeOf(FoundMeasure found, Func<string, bool> taken)
    {
        var wanted = string.Join(" ", new[] { found.Code ?? found.Name }.Concat(found.Qualifiers.Select(pair => pair.Value)).Distinct(StringComparer.OrdinalIgnoreCase));
        var shaped = Naming.Tidy(string.Concat(wanted.Select(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/' ? c : ' '))).TrimStart('-', '.', '/', ' ');
        if (shaped.Length == 0) { shaped = "Measure"; }
        var code = Short(shaped, Measure.MaxCode);
        for (var again = 2; taken(code); again++)
        {
            var mark = $" {again.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            code = Short(shaped, Measure.MaxCode - mark.Length) + mark;
        }

        return code;
    }

    private static string UnitOf(string? unit) => Clean(unit ?? "") switch
    {
        var percent when percent.StartsWith('%') || percent.Equals("percentage", StringComparison.OrdinalIgnoreCase) || percent.Equals("per cent", StringComparison.OrdinalIgnoreCase) || percent.Equals("percent", StringComparison.OrdinalIgnoreCase) => "%",
        "£" or "GBP" => "£",
        var other when other.Equals("count", StringComparison.OrdinalIgnoreCase) || other.Equals("number", StringComparison.OrdinalIgnoreCase) || other.Equals("frequency", StringComparison.OrdinalIgnoreCase) => "",
        var other => Cut(other, 60),
    };

    private static string Clean(string text) => Naming.Tidy(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most].TrimEnd(' ', '-', '.', '/');
}

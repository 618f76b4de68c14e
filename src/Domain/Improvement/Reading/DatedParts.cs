using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Splits an action whose timescale names several dates into a part for each (ruling 6). A person decides; the words are only proposed.</summary>
public static partial class DatedParts
{
    /// <summary>The rows that could be split: those whose timescale names several dates.</summary>
    /// <param name="reading">Everything that was read.</param>
    public static IEnumerable<ReadAction> Splittable(PlanReading reading) => reading.Actions.Where(action => action.PartOf is null && action.Timescale.Dates.Count > 1);

    /// <summary>What is due on each date as the person typed it; before that the action's sentences, where there are as many as dates, else nothing.</summary>
    /// <param name="read">The action.</param>
    /// <param name="choices">What the person chose.</param>
    public static IReadOnlyList<(string Words, DateOnly Due)> Proposed(ReadAction read, ImportChoices choices)
    {
        if (choices.Parts.TryGetValue(PlanFromReading.Key(read), out var typed) && typed.Count == read.Timescale.Dates.Count) { return [.. typed.Select(words => words.Trim()).Zip(read.Timescale.Dates)]; }
        var sentences = SentenceEnd().Split(read.Action ?? "").Where(words => words.Length > 0).ToList();
        return [.. read.Timescale.Dates.Select((due, i) => (sentences.Count == read.Timescale.Dates.Count ? sentences[i] : "", due))];
    }

    /// <summary>The parts into which the person splits it; empty when they do not.</summary>
    /// <param name="read">The action.</param>
    /// <param name="choices">What the person chose.</param>
    public static IReadOnlyList<(string Words, DateOnly Due)> Of(ReadAction read, ImportChoices choices) =>
        read.Timescale.Dates.Count > 1 && choices.Split.Contains(PlanFromReading.Key(read)) ? Proposed(read, choices) : [];

    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>What is asked of a figure of a measure, by all that is known of the measure, and what of it stays with the figure.</summary>
public static class FigureDoubts
{
    /// <summary>What to ask; empty where nothing is odd, or there is no number.</summary>
    /// <param name="figure">The figure with the colour that it would get.</param>
    /// <param name="measure">Its measure.</param>
    /// <param name="book">The council's rules.</param>
    /// <param name="before">What is known before its period.</param>
    /// <param name="parts">The parts that add up to it; empty where none do.</param>
    /// <param name="commentary">What is said of it; null where nothing is.</param>
    /// <param name="today">The day on which it is entered.</param>
    public static IReadOnlyList<EntryQuestion> Of(Observation figure, Measure measure, RuleBook book, FiguresBefore before, IReadOnlyList<decimal> parts, string? commentary, DateOnly today)
    {
        if (figure.Value is not { } value) { return []; }
        var definition = measure.DefinitionFor(figure.Period);
        var isShare = definition is { IsPercentage: true, Times: 100 };
        return EntryChecks.Of(new()
        {
            Value = value,
            Period = figure.Period,
            Today = today,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            Times = definition.Times,
            Decimals = definition.Decimals,
            IsShare = isShare,
            Before = [.. before.Figures.Select(each => each.Value).OfType<decimal>()],
            Limits = before.Limits,
            Possible = definition.Possible ?? (isShare ? ValueRange.Percentage : ValueRange.Any),
            Parts = parts,
            // The commentary is of the whole: a part has none.
            Rating = figure.SeriesId == measure.Id ? FigureRating.Of(figure, measure, book) : null,
            Commentary = commentary,
        });
    }

    /// <summary>What is kept with the figure: the checks by name, one space between them. What concerns the commentary is looked at again when the return is handed in, so it stays only where somebody confirmed it.</summary>
    /// <param name="questions">What was asked.</param>
    /// <param name="isConfirmed">Whether somebody said why the figure is right.</param>
    public static string Kept(IEnumerable<EntryQuestion> questions, bool isConfirmed) =>
        string.Join(' ', questions.Select(question => question.Check).Where(check => check != EntryCheck.RedWithoutCommentary && (isConfirmed || check != EntryCheck.CommentaryAtOdds)));

    /// <summary>The checks that a figure keeps.</summary>
    /// <param name="doubts">As the figure keeps them.</param>
    public static IReadOnlyList<EntryCheck> Read(string doubts) =>
        [.. doubts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.TryParse<EntryCheck>(name, out var check) ? check : (EntryCheck?)null).OfType<EntryCheck>()];
}

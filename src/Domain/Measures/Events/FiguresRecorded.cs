using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Figures of a measure were recorded, by hand or by a program.</summary>
/// <param name="About">The measure.</param>
/// <param name="Figures">What was recorded: the period with its series, as words, the figure before, and the figure now.</param>
/// <param name="Because">Why, where a figure was corrected or confirmed.</param>
public sealed record FiguresRecorded(RecordRef About, IReadOnlyList<(string What, string? Before, string After)> Figures, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Figures.Count == 1 ? Figures[0] is var only && only.Before is { } before ? $"{only.What}: {before} corrected to {only.After}" : $"{Figures[0].What}: {Figures[0].After}"
        : $"{Figures.Count} figures recorded, {Figures.Count(figure => figure.Before is not null)} of them corrections";

    /// <inheritdoc/>
    public override string? Said => Because;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Field, string? Before, string? After)> Values => [.. Figures.Select(figure => (figure.What, figure.Before, (string?)figure.After))];
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A rating rule was chosen for a measure or a list, from a day on; what has a colour keeps it.</summary>
/// <param name="About">The measure.</param>
/// <param name="Rule">The rule.</param>
/// <param name="From">From when on.</param>
/// <param name="Because">Why.</param>
public sealed record RuleChosen(RecordRef About, string Rule, DateOnly From, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Coloured by “{Rule}” from {From.InWords()} on";

    /// <inheritdoc/>
    public override string? Said => Because;
}

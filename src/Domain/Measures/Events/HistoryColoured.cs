using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Figures without a colour were given one in retrospect; those that had one keep it (ruling 24).</summary>
/// <param name="About">The measure.</param>
/// <param name="Figures">How many.</param>
/// <param name="Because">Why.</param>
public sealed record HistoryColoured(RecordRef About, int Figures, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Figures:N0} {(Figures == 1 ? "figure" : "figures")} without a colour rated in retrospect";

    /// <inheritdoc/>
    public override string? Said => Because;
}

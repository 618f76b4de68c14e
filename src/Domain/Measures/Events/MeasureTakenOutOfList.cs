using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was taken out of a list.</summary>
/// <param name="About">The measure.</param>
/// <param name="List">The list.</param>
/// <param name="To">Its last day there.</param>
public sealed record MeasureTakenOutOfList(RecordRef About, string List, DateOnly To) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Taken out of “{List}”, last day {To.InWords()}";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was put in a list.</summary>
/// <param name="About">The measure.</param>
/// <param name="List">The list.</param>
/// <param name="From">Its first day there.</param>
public sealed record MeasurePutInList(RecordRef About, string List, DateOnly From) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Put in “{List}” from {From.InWords()} on";
}

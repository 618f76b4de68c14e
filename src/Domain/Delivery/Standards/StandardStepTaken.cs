using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A step of a management standard was taken or planned.</summary>
/// <param name="About">The management standard.</param>
/// <param name="Kind">The step.</param>
/// <param name="TakenOn">The day on which it was taken; null where it is planned.</param>
/// <param name="Due">By when it is to be taken; null where that was not said.</param>
/// <param name="Words">What came of it; null for nothing.</param>
public sealed record StandardStepTaken(RecordRef About, StandardStepKind Kind, DateOnly? TakenOn, DateOnly? Due, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => TakenOn is { } taken ? $"{Kind.InWords()} on {taken.InWords()}" : $"Planned: {Kind.InWords()}, by {Due!.Value.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>An effect on a measure was promised.</summary>
/// <param name="About">The promise.</param>
/// <param name="Measure">The measure, by its code and title.</param>
/// <param name="By">The post that promised.</param>
public sealed record PromiseMade(RecordRef About, string Measure, string By) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{By} promised of {Measure}: {About.Name}";
}

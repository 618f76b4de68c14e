using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Something that happened was put on the chart of a measure.</summary>
/// <param name="About">The measure.</param>
/// <param name="On">The day.</param>
/// <param name="Words">What happened.</param>
/// <param name="Rebases">Whether mean and limits start anew there.</param>
/// <param name="Because">Why mean and limits start anew; null where they do not.</param>
public sealed record ChartEventAdded(RecordRef About, DateOnly On, string Words, bool Rebases, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"On the chart at {On.InWords()}: {Words}{(Rebases ? "; mean and limits start anew" : "")}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

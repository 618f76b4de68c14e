using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A project was begun, paused, gone on with, completed or stopped.</summary>
/// <param name="About">The project.</param>
/// <param name="To">What it became.</param>
/// <param name="Because">Why; null where that was not asked.</param>
public sealed record ProjectMoved(RecordRef About, ProjectState To, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The project is {To.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

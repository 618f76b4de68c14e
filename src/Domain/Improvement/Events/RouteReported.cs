using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A monitoring report was made or missed.</summary>
/// <param name="About">The action.</param>
/// <param name="Route">The route.</param>
/// <param name="Done">Whether it was made.</param>
/// <param name="On">The day.</param>
/// <param name="Reference">The minute or paper.</param>
public sealed record RouteReported(RecordRef About, string Route, bool Done, DateOnly On, string? Reference) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Done ? $"Reported: {Route}" : $"Report missed: {Route}";

    /// <inheritdoc/>
    public override string? Said => Reference;
}

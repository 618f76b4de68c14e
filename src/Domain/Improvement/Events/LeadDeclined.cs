using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A post did not accept to lead an action.</summary>
/// <param name="About">The action.</param>
/// <param name="Post">The post.</param>
/// <param name="Because">Why.</param>
public sealed record LeadDeclined(RecordRef About, string Post, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Not accepted by {Post}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

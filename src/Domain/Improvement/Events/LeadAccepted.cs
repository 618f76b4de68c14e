using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A post accepted to lead an action.</summary>
/// <param name="About">The action.</param>
/// <param name="Post">The post.</param>
public sealed record LeadAccepted(RecordRef About, string Post) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Accepted by {Post}";
}

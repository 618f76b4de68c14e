using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>Something that happened to an action in another installation was brought along by an import; it is told, not proved, here.</summary>
/// <param name="About">The action.</param>
/// <param name="From">The file.</param>
/// <param name="At">When it had happened.</param>
/// <param name="Post">The post that had done it.</param>
/// <param name="What">What had happened, in words.</param>
/// <param name="Narrative">What had been said.</param>
public sealed record HistoryBrought(RecordRef About, string From, DateTimeOffset At, string Post, string What, string? Narrative) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{What} ({Post}, {At.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}; from {From})";

    /// <inheritdoc/>
    public override string? Said => Narrative;
}

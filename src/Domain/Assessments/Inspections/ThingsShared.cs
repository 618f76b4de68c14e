using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Things were shared in the inspectors' room.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Things">Their titles.</param>
/// <param name="Words">What inspectors are to look at in them; null where nothing was said.</param>
public sealed record ThingsShared(RecordRef About, IReadOnlyList<string> Things, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Things is [var one] ? $"Shared with the inspectors: {one}" : $"{CountingWords.Several(Things.Count, "thing")} shared with the inspectors";

    /// <inheritdoc/>
    public override string? Said => Things.Count == 1 ? Words : string.Join('\n', Words is null ? Things : Things.Append(Words));
}

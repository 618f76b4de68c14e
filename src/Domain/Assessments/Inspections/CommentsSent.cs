using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>Comments on the draft report were sent to the inspectors.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Numbers">The numbers of the comments, in order.</param>
/// <param name="On">The day.</param>
public sealed record CommentsSent(RecordRef About, IReadOnlyList<int> Numbers, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{(Numbers.Count == 1 ? "Comment" : "Comments")} {CountingWords.Listed(Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))} sent on {On.InWords()}";
}

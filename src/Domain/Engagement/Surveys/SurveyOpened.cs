using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>Members are asked what they need.</summary>
/// <param name="About">The survey.</param>
public sealed record SurveyOpened(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The survey was opened";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody ended their calendar feed.</summary>
/// <param name="About">The account.</param>
public sealed record CalendarFeedEnded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Calendar feed ended";
}

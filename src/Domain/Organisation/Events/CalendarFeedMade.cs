using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody made an address at which their calendar finds the due dates of their actions.</summary>
/// <param name="About">The account.</param>
public sealed record CalendarFeedMade(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Calendar feed made; an earlier one no longer works";
}

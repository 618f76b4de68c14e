using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A moved or proclaimed bank holiday was added.</summary>
/// <param name="About">The council.</param>
/// <param name="Day">The day that is kept.</param>
/// <param name="Name">What it is called.</param>
/// <param name="InsteadOf">The day that it replaces; null when it is kept as well.</param>
/// <param name="Because">Why.</param>
public sealed record BankHolidayKept(RecordRef About, DateOnly Day, string Name, DateOnly? InsteadOf, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => InsteadOf is { } moved ? $"Bank holiday moved from {moved.InWords()} to {Day.InWords()}: {Name}" : $"Bank holiday added on {Day.InWords()}: {Name}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

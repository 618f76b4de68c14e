using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A moved or proclaimed bank holiday was taken back.</summary>
/// <param name="About">The council.</param>
/// <param name="Day">The day that is kept no more.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Because">Why.</param>
public sealed record BankHolidayTakenBack(RecordRef About, DateOnly Day, string Name, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Bank holiday on {Day.InWords()} taken back: {Name}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A saving was planned.</summary>
/// <param name="About">The saving.</param>
/// <param name="Total">What it is to bring in all its years, in pounds.</param>
public sealed record SavingPlanned(RecordRef About, decimal Total) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $"The saving was planned: £{Total:N0}");
}

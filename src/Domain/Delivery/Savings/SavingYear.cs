using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A financial year of a saving, all in pounds.</summary>
/// <param name="FirstYear">The calendar year in which it begins: 2026 for 2026/27.</param>
/// <param name="Planned">What the budget takes it to bring.</param>
/// <param name="Forecast">What is expected now; null where that is the plan.</param>
/// <param name="Delivered">What came so far; null where nobody has said.</param>
public sealed record SavingYear(int FirstYear, decimal Planned, decimal? Forecast = null, decimal? Delivered = null)
{
    /// <summary>As councils print it: 2026/27.</summary>
    public string Name => new FinancialYear(FirstYear).ToString();

    /// <summary>What is expected of it: once it is over what came, else the forecast, else the plan.</summary>
    /// <param name="now">The financial year in which it is asked.</param>
    public decimal Expected(FinancialYear now) => FirstYear < now.FirstYear && Delivered is { } came ? came : Forecast ?? Planned;

    /// <summary>By how much it falls short of its plan; nought where it does not, or within the tolerance.</summary>
    /// <param name="now">The financial year in which it is asked.</param>
    public decimal Shortfall(FinancialYear now) => Planned - Expected(now) is var missing && missing > Planned * Saving.Tolerance ? missing : 0;

    /// <summary>Whether it falls short of its plan by more than the tolerance.</summary>
    /// <param name="now">The financial year in which it is asked.</param>
    public bool IsShort(FinancialYear now) => Shortfall(now) > 0;

    /// <summary>All of it in words.</summary>
    public string InWords => string.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), $"{Name}: £{Planned:N0} planned{(Forecast is { } forecast ? $", £{forecast:N0} forecast" : "")}{(Delivered is { } came ? $", £{came:N0} delivered" : "")}");
}

namespace GoldenThread.Domain.Organisation;

/// <summary>A bank holiday that no rule gives: proclaimed for one year, or moved to another day in one year.</summary>
/// <param name="Day">The day that is kept.</param>
/// <param name="Name">What the day is called.</param>
/// <param name="InsteadOf">The day given by rule that it replaces; null for a day that is kept as well.</param>
public sealed record BankHolidayChange(DateOnly Day, string Name, DateOnly? InsteadOf = null)
{
    /// <summary>
    /// England and Wales, 1978 to the last known when this list was last looked at, 22 November 2026 (Royal Proclamations
    /// under the Banking and Financial Dealings Act 1971). A council adds what is proclaimed later.
    /// </summary>
    public static IReadOnlyList<BankHolidayChange> EnglandAndWales { get; } =
    [
        new(new(1981, 7, 29), "Wedding of the Prince of Wales"),
        new(new(1995, 5, 8), "Early May bank holiday (VE Day, 50 years)", new(1995, 5, 1)),
        new(new(1999, 12, 31), "Millennium"),
        new(new(2002, 6, 3), "Golden Jubilee"),
        new(new(2002, 6, 4), "Spring bank holiday", new(2002, 5, 27)),
        new(new(2011, 4, 29), "Wedding of Prince William"),
        new(new(2012, 6, 4), "Spring bank holiday", new(2012, 5, 28)),
        new(new(2012, 6, 5), "Diamond Jubilee"),
        new(new(2020, 5, 8), "Early May bank holiday (VE Day, 75 years)", new(2020, 5, 4)),
        new(new(2022, 6, 2), "Spring bank holiday", new(2022, 5, 30)),
        new(new(2022, 6, 3), "Platinum Jubilee"),
        new(new(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
        new(new(2023, 5, 8), "Coronation of King Charles III"),
    ];
}

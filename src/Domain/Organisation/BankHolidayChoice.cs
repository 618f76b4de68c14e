namespace GoldenThread.Domain.Organisation;

/// <summary>What a council chose about one day of the list of exceptions: that it keeps it, or that it does not keep one that was shipped.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What the day is called.</param>
/// <param name="InsteadOf">The day given by rule that it replaces; null for a day that is kept as well.</param>
/// <param name="IsKept">Whether it is kept; false for a day of the shipped list that the council took back.</param>
public sealed record BankHolidayChoice(DateOnly Day, string Name, DateOnly? InsteadOf, bool IsKept);

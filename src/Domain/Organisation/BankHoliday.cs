namespace GoldenThread.Domain.Organisation;

/// <summary>A day on which public offices are closed though it is not a weekend.</summary>
/// <param name="Day">The day that is kept: the substitute where the holiday itself falls on a weekend.</param>
/// <param name="Name">What the day is called, with "(substitute day)" where it is one.</param>
/// <param name="Rule">The rule that gives it, as in "the first Monday in May"; null for one that was moved or proclaimed.</param>
public sealed record BankHoliday(DateOnly Day, string Name, string? Rule = null);

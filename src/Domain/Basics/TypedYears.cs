namespace GoldenThread.Domain.Basics;

/// <summary>The years that a day may lie in that somebody types: from those in which today's councils began (Local Government Act 1972) to as far as anybody plans. Another year is a slip of the hand.</summary>
public static class TypedYears
{
    /// <summary>The first year.</summary>
    public const int First = 1974;

    /// <summary>The last year.</summary>
    public const int Last = 2100;

    /// <summary>The problem with a typed day; null when its year can be meant, or no day was typed.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="day">The day.</param>
    public static Problem? Fault(string field, DateOnly? day) => day is { Year: < First or > Last } ? new(field, $"Enter a year between {First} and {Last}.") : null;
}

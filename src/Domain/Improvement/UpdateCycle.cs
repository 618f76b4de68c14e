namespace GoldenThread.Domain.Improvement;

/// <summary>The round of updates that a day lies in: whole months, counted from April.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record UpdateCycle(DateOnly From, DateOnly To)
{
    /// <summary>The round that holds a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="months">How many months a round takes; 1 to 12.</param>
    public static UpdateCycle Of(DateOnly day, int months)
    {
        var sinceApril = (day.Month + 8) % 12;
        var from = new DateOnly(day.Year, day.Month, 1).AddMonths(-(sinceApril % months));

        // A round never runs over the end of a financial year.
        var yearEnd = new DateOnly(day.Month < 4 ? day.Year : day.Year + 1, 3, 31);
        var to = from.AddMonths(months).AddDays(-1);
        return new UpdateCycle(from, to < yearEnd ? to : yearEnd);
    }

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

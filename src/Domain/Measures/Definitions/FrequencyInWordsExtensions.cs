namespace GoldenThread.Domain.Measures;

/// <summary>How frequencies are said.</summary>
public static class FrequencyInWordsExtensions
{
    /// <summary>The frequency as pages print it, in lower case: "monthly", "by school year".</summary>
    /// <param name="frequency">The frequency.</param>
    public static string InWords(this Frequency frequency) => frequency switch
    {
        Frequency.Weekly => "weekly",
        Frequency.Monthly => "monthly",
        Frequency.Quarterly => "quarterly",
        Frequency.HalfYearly => "half-yearly",
        Frequency.Annual => "yearly, April to March",
        Frequency.Biennial => "every two years",
        Frequency.CalendarYear => "yearly, January to December",
        Frequency.AcademicYear => "by school year",
        Frequency.RollingYear => "twelve months to the end of each quarter",
        Frequency.Pooled => "three years together",
        _ => "the position on a day",
    };
}

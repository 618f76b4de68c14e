using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>How days are said.</summary>
public static class DayInWordsExtensions
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The day as a British paper prints it: 5 February 2009.</summary>
    /// <param name="day">The day.</param>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", British);
}

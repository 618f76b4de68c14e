using System.Globalization;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>Dates and counts in the words of the house: 5 February 2009, 1 action, 14 actions.</summary>
public static class Say
{
    public static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", British);

    public static string Count(int number, string one, string many) => string.Create(British, $"{number:N0} {(number == 1 ? one : many)}");
}

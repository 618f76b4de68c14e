using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of periods.</summary>
internal static class PeriodJudge
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [("period", Judge)];

    private static void Judge(GoldenCase given, Differences differences)
    {
        var dates = given.Input.GetProperty("date");
        for (var i = 0; i < dates.GetArrayLength(); i++)
        {
            var date = dates[i].GetString()!;
            var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var quarter = CalendarQuarter.Of(day);
            differences.Text($"{date} financial year", FinancialYear.Of(day).ToString(), given.Expected.GetProperty("financialYear")[i]);
            differences.Number($"{date} financial quarter", (double)FinancialQuarter.Of(day).Number, given.Expected.GetProperty("financialQuarter")[i]);
            differences.Text($"{date} calendar quarter", quarter.InWords, given.Expected.GetProperty("calendarQuarterLabel")[i]);
            differences.Text($"{date} quarter's end", quarter.EndMonth, given.Expected.GetProperty("quarterEnd")[i]);
            differences.Text($"{date} quarter's last day", quarter.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), given.Expected.GetProperty("quarterEndDate")[i]);
        }
    }
}

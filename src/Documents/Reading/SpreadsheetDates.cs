using System.Globalization;

namespace GoldenThread.Documents.Reading;

/// <summary>Turns the numbers by which a workbook counts its days into dates.</summary>
public static class SpreadsheetDates
{
    private const int LastDay = 2_958_465;
    private const int DaysTo1904 = 1_462;

    /// <summary>The moment that a serial number stands for, to the second. Null for one that is no day: below 0, after 9999, or the 29 February 1900 that never was.</summary>
    public static DateTime? Moment(decimal serial, bool from1904)
    {
        if (serial < 0 || serial > LastDay + 1)
            return null;
        var counted = from1904 ? serial + DaysTo1904 : serial;
        if (!from1904 && counted is >= 60 and < 61 || counted >= LastDay + 1)
            return null;
        // Workbooks take 1900 for a leap year; before the day that never was, the count is one behind.
        var days = counted < 60 ? counted + 1 : counted;
        var seconds = decimal.Round(days * 86_400m, 0, MidpointRounding.AwayFromZero);
        return new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds((double)seconds);
    }

    /// <summary>The date that a serial number stands for; null when it is none.</summary>
    public static DateOnly? Date(decimal serial, bool from1904) => Moment(serial, from1904) is { } moment ? DateOnly.FromDateTime(moment) : null;

    internal static string Text(DateTime moment) => moment.ToString(
        moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

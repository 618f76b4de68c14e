using System.Globalization;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Writes a stored number as the text that a person would type for it, in full and without rounding to what the cell shows.</summary>
internal static class CellNumber
{
    /// <summary>The text, or null when the number can't be what its format says.</summary>
    public static string? Text(string stored, NumberShape shape, bool from1904)
    {
        if (shape == NumberShape.Number && IsPlain(stored))
            return stored;
        if (Exact(stored) is not { } number)
            return shape == NumberShape.Number && IsFiniteNumber(stored) ? stored : null;
        return shape switch
        {
            NumberShape.Number => Plain(number),
            NumberShape.Percentage => number <= decimal.MaxValue / 100 && number >= decimal.MinValue / 100 ? Plain(number * 100) + "%" : null,
            NumberShape.Time when number is >= 0 and < 3_000_000 => Clock(number),
            _ => SpreadsheetDates.Moment(number, from1904) is { } moment ? Date(moment, shape) : null,
        };
    }

    /// <summary>Workbooks keep 82.4 as 82.400000000000006, the nearest number a computer has; what was typed is the shortest text that leads to that number.</summary>
    public static decimal? Exact(string stored)
    {
        if (stored.Length <= 16 && decimal.TryParse(stored, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var asStored))
            return asStored;
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var nearest) || !double.IsFinite(nearest))
            return null;
        return decimal.TryParse(nearest.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && (exact != 0 || nearest == 0) ? exact : null;
    }

    /// <summary>Whether a stored number already is the text that it would be given.</summary>
    private static bool IsPlain(ReadOnlySpan<char> stored)
    {
        var digits = stored is ['-', ..] ? stored[1..] : stored;
        if (digits.Length is 0 or > 15 || digits[0] is < '0' or > '9' || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.') || (digits.Length == 1 && stored.Length == 2 && digits[0] == '0'))
            return false;
        var point = digits.IndexOf('.');
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        return (point < 0 || (fraction.Length > 0 && fraction[^1] != '0')) && !digits[..(point < 0 ? digits.Length : point)].ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsFiniteNumber(string stored) => double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);

    private static string Plain(decimal number) => number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Clock(decimal days)
    {
        var seconds = (long)decimal.Round(days * 86_400, 0, MidpointRounding.AwayFromZero);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3_600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    private static string Date(DateTime moment, NumberShape shape) => shape switch
    {
        // "Mar-09" says a month; to write 1 March would say more than the paper does.
        NumberShape.MonthAndYear => moment.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        NumberShape.Year => moment.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => SpreadsheetDates.Text(moment),
    };
}

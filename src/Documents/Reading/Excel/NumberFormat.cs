using System.Text;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Tells from a number format whether the number is meant as a date, a time, a percentage or itself.</summary>
internal static class NumberFormat
{
    /// <summary>The shape of a format that Excel knows by number alone.</summary>
    public static NumberShape BuiltIn(int id) => id switch
    {
        9 or 10 => NumberShape.Percentage,
        17 => NumberShape.MonthAndYear,
        22 => NumberShape.DateAndTime,
        14 or 15 or 16 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => NumberShape.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 46 or 47 or 55 or 56 => NumberShape.Time,
        _ => NumberShape.Number,
    };

    /// <summary>The shape of a format that is spelt out, such as "dd/mm/yyyy" or "0.0%".</summary>
    public static NumberShape Of(string code)
    {
        var bare = Bare(code);
        if (bare.Contains('%', StringComparison.Ordinal))
            return NumberShape.Percentage;
        if (bare.Contains("general", StringComparison.Ordinal))
            return NumberShape.Number;
        var (year, day, time) = (bare.AsSpan().ContainsAny('y', 'e'), bare.Contains('d', StringComparison.Ordinal), bare.AsSpan().ContainsAny('h', 's'));
        // Next to hours or seconds an m is a minute; mmm is always a month.
        var month = bare.Contains('m', StringComparison.Ordinal) && (!time || year || day || bare.Contains("mmm", StringComparison.Ordinal));
        if (bare.AsSpan().ContainsAny('0', '#', '?') && !year && !day && !time)
            return NumberShape.Number;
        return (year, month, day, time) switch
        {
            (_, _, true, true) or (_, true, _, true) => NumberShape.DateAndTime,
            (_, _, _, true) => NumberShape.Time,
            (_, _, true, _) => NumberShape.Date,
            (true, true, _, _) => NumberShape.MonthAndYear,
            (true, _, _, _) => NumberShape.Year,
            (_, true, _, _) => NumberShape.Date,
            _ => NumberShape.Number,
        };
    }

    /// <summary>The first section, without quoted words, escaped letters and bracketed colours or languages; elapsed time such as [h] stays.</summary>
    private static string Bare(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (code[i] is '"' or '[')
            {
                var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                if (end < 0)
                    break;
                if (code[i] == '[' && code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && end - i <= 3)
                    bare.Append('h');
                i = end;
            }
            else
            {
                bare.Append(char.ToLowerInvariant(code[i]));
            }
        }

        return bare.ToString();
    }
}

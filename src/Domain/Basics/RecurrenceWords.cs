using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>How often something recurs: so many months or so many weeks between.</summary>
/// <param name="Months">Months between; null where the words count in weeks.</param>
/// <param name="Weeks">Weeks between; null where the words count in months.</param>
public sealed record Recurrence(int? Months, int? Weeks);

/// <summary>Finds how often something recurs in a council's words; "bi-annual", "bi-monthly" and "termly" stay unread, since each can mean two things.</summary>
public static partial class RecurrenceWords
{
    /// <summary>The recurrences that a text names, each once, and whether it has a word for recurring that can mean more than one thing.</summary>
    public static (IReadOnlyList<Recurrence> Found, bool Doubtful) Find(string text)
    {
        var words = text.ToLowerInvariant().Replace('\u2013', '-').Replace('\u2010', '-').Replace('\u2011', '-');
        if (Ambiguous().IsMatch(words))
            return ([], true);
        var found = new List<Recurrence>();
        words = Times().Replace(words, m => Take(found, 12 % Count(m.Groups["n"].Value) == 0 ? new(12 / Count(m.Groups["n"].Value), null) : null));
        words = Every().Replace(words, m => Take(found, Of(m.Groups["n"].Value, m.Groups["unit"].Value)));
        words = Counted().Replace(words, m => Take(found, Of(m.Groups["n"].Value, m.Groups["unit"].Value)));
        foreach (Match word in Word().Matches(words))
            Take(found, word.Value switch
            {
                "weekly" => new(null, 1),
                "fortnightly" => new(null, 2),
                "monthly" => new(1, null),
                "quarterly" => new(3, null),
                "half-yearly" or "half yearly" or "semi-annual" or "semi-annually" or "half-year" => new(6, null),
                "biennial" or "biennially" => new(24, null),
                "triennial" or "triennially" => new(36, null),
                _ => new(12, null),
            });
        return ([.. found.Distinct()], false);
    }

    /// <summary>A number in figures or words up to twenty-four; 0 when it is not one.</summary>
    public static int Count(string words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : words switch
    {
        "" or "a" or "an" or "one" or "single" or "once" => 1,
        "two" or "other" or "second" or "twice" => 2,
        "three" or "third" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "eighteen" => 18,
        "twenty-four" => 24,
        _ => 0,
    };

    private static Recurrence? Of(string count, string unit)
    {
        var number = Count(count);
        return (number, unit[..3]) switch
        {
            (0, _) => null,
            (_, "wee") => new(null, number),
            (_, "for") => new(null, 2 * number),
            (_, "mon") => new(number, null),
            (_, "qua") => new(3 * number, null),
            _ => new(12 * number, null),
        };
    }

    private static string Take(List<Recurrence> found, Recurrence? one)
    {
        if (one is not null)
            found.Add(one);
        return " ";
    }

    private const string Number = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|[1-9]\\d?";
    private const string MonthName = "january|february|march|april|may|june|july|august|september|october|november|december";

    [GeneratedRegex(@"\bbi-?\s?(?:annual|yearly|monthly|weekly)|\btermly\b|\b(?:every|each|once\s+a|per)\s+(?:school\s+)?term\b|\bdaily\b|\bevery\s+(?:\w+)\s*(?:-|to|or)\s*(?:" + Number + @")\s+(?:week|month|year)s?\b|\b(?:" + Number + @")\s*(?:-|to|or|/)\s*(?:" + Number + @")[\s-]+(?:month|week|year)ly\b")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"\b(?:every|each)\s+(?:(?<n>" + Number + @"|other|second|third|single)\s+)?(?<unit>week|fortnight|month|quarter|(?:financial\s+|calendar\s+)?year|" + MonthName + @")s?\b|\b(?:" + MonthName + @")\s+(?:of\s+)?(?<n>)(?:each|every)\s+(?<unit>year)\b|\bper\s+(?<n>)(?<unit>annum|year|month|week|quarter)\b|\bonce\s+(?:a|each|every|per)\s+(?<n>)(?<unit>week|fortnight|month|quarter|year)\b")]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?<n>twice|two|three|four|six)(?:\s+times)?[\s-]+(?:a|per|each|every)?\s*(?:year|yearly|annum|annually)\b")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(?<n>" + Number + @")[\s-]*(?<unit>month|week|year)ly\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:weekly|fortnightly|monthly|quarterly|half[- ]yearly|semi-annual(?:ly)?|biennial(?:ly)?|triennial(?:ly)?|annual(?:ly)?(?!\s+(?:plan|budget|business|governance|operating|conference)\b)|yearly)\b")]
    private static partial Regex Word();
}

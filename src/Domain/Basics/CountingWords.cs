using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>How numbers of things are said in a sentence.</summary>
public static class CountingWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>A number in words up to ninety-nine, in figures beyond: "thirty-two", "1,200".</summary>
    /// <param name="number">The number; of one below zero, the figures.</param>
    public static string InWords(int number) => number switch
    {
        < 0 or > 99 => number.ToString("N0", British),
        < 20 => Small[number],
        _ => Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Small[number % 10]),
    };

    /// <summary>A number of things in words: "one theme", "two criteria", "seventy working days".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What one of them is called.</param>
    public static string Several(int number, string one) => $"{InWords(number)} {(number == 1 ? one : Plural(one))}";

    /// <summary>What several of a thing are called: "criteria", "enquiries", "lines of enquiry".</summary>
    /// <param name="one">What one is called.</param>
    public static string Plural(string one) => one switch
    {
        _ when one.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var at => Plural(one[..at]) + one[at..],
        _ when one.EndsWith("criterion", StringComparison.OrdinalIgnoreCase) => one[..^2] + "a",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => one[..^1] + "ies",
        [.., 'i', 's'] => one[..^2] + "es",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => one + "es",
        _ => one + "s",
    };

    /// <summary>Things one after another: "Good Friday", "Good Friday and Easter Monday", "1, 2 and 3"; empty for none.</summary>
    /// <param name="things">The things.</param>
    /// <param name="joined">The word before the last.</param>
    public static string Listed(IEnumerable<string> things, string joined = "and")
    {
        var list = things.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list.SkipLast(1))} {joined} {list[^1]}";
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Undoes what wrapping does to codes: "3.1 0", "3.1", "3.1" below 3.9 are 3.10, 3.11 and 3.12; "3.3." is 3.3.</summary>
internal sealed partial class CodeNumbers(IEnumerable<string> printed)
{
    private readonly HashSet<string> seen = [];
    private readonly bool lettersAreClosed = printed.Any(p => LettersClosed().IsMatch(p.Trim()));
    private string? previous;

    /// <summary>The code as a reader would cite it. A code that stays a duplicate is left as it is.</summary>
    public string Read(string printed)
    {
        var code = Spaces().Replace(printed, " ").Trim();
        if (Wrapped().IsMatch(code) || (lettersAreClosed && LettersOpen().IsMatch(code)))
            code = code.Replace(" ", "", StringComparison.Ordinal);
        if (code.Length > 1 && char.IsLetterOrDigit(code[^2]))
            code = code.TrimEnd('.', ':', ')');
        if (seen.Contains(code) && Next() is { } next && next != code && next.StartsWith(code, StringComparison.Ordinal) && !seen.Contains(next))
            code = next;
        seen.Add(code);
        previous = code;
        return code;
    }

    private string? Next()
    {
        var match = previous is null ? Match.Empty : LastNumber().Match(previous);
        return !match.Success ? null
            : previous![..match.Index] + (int.Parse(match.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\d+(?:\s?\.\s?\d+)*\.?(?:\s\d)?\.?$")]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"^[A-Z]+\d+$")]
    private static partial Regex LettersClosed();

    [GeneratedRegex(@"^(?:[A-Z]+\s?)+(?:\d\s?)+$")]
    private static partial Regex LettersOpen();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex LastNumber();
}

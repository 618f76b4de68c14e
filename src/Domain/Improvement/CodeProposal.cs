using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement;

/// <summary>Finds the next free code in the manner of the plan: theme, category and number (CEA4), or section and number (3.14).</summary>
public static partial class CodeProposal
{
    /// <summary>The code to offer. It is none of those that the plan's actions have or ever had.</summary>
    /// <param name="theme">The theme of the new action.</param>
    /// <param name="category">Its category; null when it has none.</param>
    /// <param name="taken">Every code, present and former, of the plan's actions, those taken out included.</param>
    /// <param name="inTheme">The present codes of the theme's actions.</param>
    public static string Next(Theme theme, string? category, IReadOnlyCollection<string> taken, IReadOnlyCollection<string> inTheme)
    {
        var numbered = inTheme.Count == 0 ? taken.Count > 0 && taken.All(code => Section().IsMatch(code)) : inTheme.Count(code => Section().IsMatch(code)) * 2 > inTheme.Count;
        var stem = numbered ? string.Create(CultureInfo.InvariantCulture, $"{theme.Number}.") : Letters(theme, category, inTheme) + category;
        var used = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);

        // A gap in the numbers is an action that once was: the next code comes after the highest.
        var highest = used.Where(code => code.StartsWith(stem, StringComparison.OrdinalIgnoreCase)).Select(code => int.TryParse(code.AsSpan(stem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max();
        return stem + (highest + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The letters by which the theme's codes begin: those most of its actions have, else the first letters of its title.</summary>
    private static string Letters(Theme theme, string? category, IReadOnlyCollection<string> inTheme)
    {
        var known = inTheme.Select(code => Lettered().Match(code)).Where(match => match.Success).Select(match => match.Groups[1].Value)
            .Select(letters => category is not null && letters.Length > 1 ? letters[..^1] : letters).GroupBy(letters => letters).MaxBy(group => group.Count())?.Key;
        if (known is not null) { return known; }

        var words = theme.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]) && word.Length > 2).ToList();
        var letters = words.Count > 1 ? $"{words[0][0]}{words[1][0]}" : words.Count == 1 ? words[0][..2] : "T" + theme.Number.ToString(CultureInfo.InvariantCulture);
        return letters.ToUpperInvariant();
    }

    [GeneratedRegex(@"^\d+\.\d+$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(\p{L}+)\d+$")]
    private static partial Regex Lettered();
}

using GoldenThread.Domain.Basics;
using System.Text;

namespace GoldenThread.Domain.Improvement;

/// <summary>How addresses name a plan.</summary>
public static class PlanCode
{
    /// <summary>The most characters that it may have.</summary>
    public const int MaxLength = 60;

    /// <summary>How long a name is that is made of a title; it ends with a whole word.</summary>
    private const int Longest = 50;

    private static readonly string[] Taken = ["new", "read"];

    /// <summary>What is wrong with it, in words; null when nothing is.</summary>
    /// <param name="code">As typed.</param>
    public static string? Fault(string? code) =>
        string.IsNullOrWhiteSpace(code) ? "Give the plan a short name for its address, such as improvement-2026."
        : code.Length > MaxLength ? $"The short name has {MaxLength} characters at most."
        : code.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') ? "The short name has lower-case letters, digits and hyphens only."
        : Taken.Contains(code) ? $"“{code}” is a page of the product. Choose another short name."
        : null;

    /// <summary>A short name made of a title.</summary>
    /// <param name="title">The title.</param>
    public static string Of(string title)
    {
        var code = new StringBuilder();
        foreach (var c in Folding.Fold(title))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) { code.Append(c); }
            else if (code.Length > 0 && code[^1] != '-') { code.Append('-'); }
        }

        var whole = code.ToString().Trim('-');
        var made = whole.Length <= Longest ? whole : whole[..Longest].Contains('-') ? whole[..(whole[..(Longest + 1)].LastIndexOf('-'))] : whole[..Longest];
        return made.Length == 0 || Taken.Contains(made) ? "plan" : made;
    }
}

using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A digest as somebody typed or pasted it: all of it, or as much as they have.</summary>
/// <param name="Digits">The digits, in lower case: 64, or the first 12 and more.</param>
public sealed partial record TypedDigest(string Digits)
{
    /// <summary>How many digits a digest has, and how many of its first ones are enough to ask for it.</summary>
    public const int Length = 64, Fewest = 12;

    /// <summary>Reads one: alone, with spaces between its digits, or within the line of a paper in which it stands.</summary>
    /// <param name="typed">What was typed.</param>
    public static Outcome<TypedDigest> Read(string? typed)
    {
        var text = (typed ?? "").ToLowerInvariant();
        if (Whole().Match(text) is { Success: true } whole) { return new TypedDigest(whole.Value); }
        var digits = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        if (digits.Length == 0) { return new Problem("Digest", "Type or paste the digest that is printed on the paper."); }
        if (!digits.All(char.IsAsciiHexDigit)) { return new Problem("Digest", "This is not a digest. It has the digits 0 to 9 and the letters a to f."); }
        return digits.Length is >= Fewest and <= Length ? new TypedDigest(digits) : new Problem("Digest", $"A digest has {Length} digits; type all of them, or the first {Fewest} or more. This has {digits.Length}.");
    }

    /// <summary>Whether a digest is the one that was typed.</summary>
    /// <param name="digest">The digest; empty where none was kept.</param>
    public bool Fits(string digest) => digest.StartsWith(Digits, StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Whole();
}

using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Domain.Boards;

/// <summary>A section of a briefing: the words that the record gave, and those that somebody wrote in their place.</summary>
public sealed record BriefingSection
{
    /// <summary>What it tells of; the same whenever it is made from the record.</summary>
    public required string Key { get; init; }

    /// <summary>Its heading; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>The level of its heading, 1 for a meeting and 2 for an item.</summary>
    public int Level { get; init; } = 2;

    /// <summary>The words as they were made from the record: an empty line between paragraphs, and "• " before each line of a list.</summary>
    public required string Made { get; init; }

    /// <summary>The words that somebody wrote in their place; null where nobody did.</summary>
    public string? Edited { get; init; }

    /// <summary>Whether what was decided is not clear from the record.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The words that are issued.</summary>
    public string Words => Edited ?? Made;

    /// <summary>Whether the record gives other words than those from which it was made.</summary>
    /// <param name="now">The section as the record gives it now.</param>
    public bool Differs(BriefingSection now) => Title != now.Title || Made != now.Made || IsUnclear != now.IsUnclear;

    /// <summary>The digest of the record from which sections were made: 64 hexadecimal digits.</summary>
    /// <param name="sections">The sections.</param>
    public static string DigestOf(IEnumerable<BriefingSection> sections) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', sections.Select(each => $"{each.Key}\u001f{each.Title}\u001f{each.Made}")))));
}

/// <summary>How a section of a briefing and the record differ.</summary>
/// <param name="Key">The section.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Before">The words from which it was made; null where it is new.</param>
/// <param name="Now">The words that the record gives now; null where it gives none any more.</param>
public sealed record BriefingDifference(string Key, string Title, string? Before, string? Now);

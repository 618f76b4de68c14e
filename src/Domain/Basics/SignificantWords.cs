using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>The words of a text that say what it is about: four letters or more, none of those that stand in every text, each once whatever its ending.</summary>
public static class SignificantWords
{
    /// <summary>The fewest letters of a word that counts.</summary>
    public const int Fewest = 4;

    // Words of grammar, and those that any report and any self-assessment is full of.
    private static readonly HashSet<string> Stopped = [.. """
        able about above across after again against almost already also although always among another around aspect away
        because become been before being below better between both cannot clear come could council councils
        different does doing done down during each either else enough even ever every
        find finding first found from further generally give given good great greater
        have having here high however improve improvement improving inspection inspector into itself just
        keep know known less like likely made make making many might more most much must
        need needs never next none often once only other others over overall part particular people rather report
        same seem several shall should show since some sometimes still such
        take than that their them themselves then there these they thing this those though through together
        under until upon used uses using very
        want well were what when where whether which while will with within without work would year years your area areas
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem)];

    /// <summary>The words, each by the stem by which it meets its other forms, as it stands first in the text, in small letters; in the order of the text.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string text)
    {
        List<KeyValuePair<string, string>> found = [];
        HashSet<string> known = [];
        foreach (var word in Split(text))
        {
            var folded = Folding.Fold(word);
            var stem = Stem(folded);
            if (folded.Length >= Fewest && !Stopped.Contains(stem) && known.Add(stem)) { found.Add(new(stem, word.ToLowerInvariant())); }
        }

        return found;
    }

    /// <summary>A word without the ending that its forms differ in: assessments, assessment; policies, policy; housing, houses, house; planning, plans, plan.</summary>
    private static string Stem(string word)
    {
        var stem = word switch
        {
            [.., 'i', 'e', 's'] => word[..^3] + "y",
            [.., 's', 's'] => word,
            [.., 's'] => word[..^1],
            _ => word,
        };
        stem = stem switch
        {
            [.., 'i', 'n', 'g'] when stem.Length >= Fewest + 3 => stem[..^3],
            [.., 'e', 'd'] when stem.Length >= Fewest + 2 => stem[..^2],
            _ => stem,
        };
        // "hous" of housing meets house; "plann" of planning meets plan.
        if (stem.Length > Fewest && stem[^1] == 'e') { stem = stem[..^1]; }
        return stem.Length > Fewest && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private static IEnumerable<string> Split(string text)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsLetter(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)) { continue; }
            if (at > from) { yield return text[from..at]; }
            from = at + 1;
        }
    }
}

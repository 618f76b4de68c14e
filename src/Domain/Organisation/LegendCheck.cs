using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Which acronyms papers use, and which of them somebody has explained (R67).</summary>
/// <param name="Acronym">The acronym as it is used first, or as it is explained.</param>
/// <param name="Meaning">What explains it; null when nothing does.</param>
/// <param name="UsedIn">Where it is used, each place once; empty for an explanation that nothing needs.</param>
/// <param name="OtherSpellings">Spellings that differ from the explained one in capitals alone, as HOS for HoS.</param>
public sealed record LegendCheck(string Acronym, string? Meaning, IReadOnlyList<string> UsedIn, IReadOnlyList<string> OtherSpellings)
{
    private const int Longest = 6;

    /// <summary>Whether nothing explains it.</summary>
    public bool IsUnexplained => Meaning is null;

    /// <summary>Every acronym, by the alphabet.</summary>
    /// <param name="explained">Acronyms that are explained, and by what; the first explanation of several counts.</param>
    /// <param name="texts">The places where words are used, and the words.</param>
    public static IReadOnlyList<LegendCheck> Of(IEnumerable<(string Acronym, string Meaning)> explained, IEnumerable<(string Place, string Words)> texts)
    {
        var meanings = new Dictionary<string, (string Acronym, string Meaning)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in explained) { meanings.TryAdd(Naming.Tidy(entry.Acronym), entry); }

        var uses = texts.SelectMany(text => Tokens(text.Words).Where(token => IsAcronym(token) || meanings.ContainsKey(token) && token.Any(char.IsUpper)).Select(token => (token, text.Place))).ToList();
        var used = uses.GroupBy(use => use.token, StringComparer.OrdinalIgnoreCase).Select(same =>
        {
            var known = meanings.TryGetValue(same.Key, out var entry);
            var acronym = known ? entry.Acronym : same.First().token;
            return new LegendCheck(acronym, known ? entry.Meaning : null, [.. same.Select(use => use.Place).Distinct()], [.. same.Select(use => use.token).Where(token => token != acronym).Distinct()]);
        }).ToList();
        var unused = meanings.Values.Where(entry => used.All(use => !Naming.Same(use.Acronym, entry.Acronym))).Select(entry => new LegendCheck(entry.Acronym, entry.Meaning, [], []));
        return [.. used.Concat(unused).OrderBy(check => check.Acronym, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether a word looks like an acronym: two capitals or more, and at least half of it capitals.</summary>
    /// <param name="word">The word.</param>
    public static bool IsAcronym(string word) =>
        word.Length is > 1 and <= Longest && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c == '&') && word.Count(char.IsUpper) is var capitals and > 1 && capitals * 2 >= word.Length;

    private static string[] Tokens(string words) => new string([.. words.Select(c => char.IsLetterOrDigit(c) || c == '&' ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

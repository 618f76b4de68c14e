using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Account;

/// <summary>What a password must be: long, and not made of what everybody tries first. Nothing is asked of its capitals, digits or signs.</summary>
public static partial class PasswordRules
{
    public const int Shortest = 15;
    public const int Longest = 128;
    public const string Hint = "At least 15 characters. Three or four words that do not belong together are easy to remember. You can paste one from a password manager.";

    /// <summary>How many letters must be left when everything that is tried first is taken out.</summary>
    private const int LettersOfItsOwn = 6;

    private static readonly Lazy<IReadOnlyList<string>> Common = new(Read);

    /// <summary>What is wrong with a password; null when nothing is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="about">What a stranger would try for this person: the council's name, the address, the post.</param>
    public static Problem? Check(string? password, params IEnumerable<string?> about)
    {
        if (string.IsNullOrEmpty(password)) { return new("Password", "Enter a password"); }
        if (password.Length < Shortest) { return new("Password", $"The password must be {Shortest} characters or more; this one has {password.Length}"); }
        if (password.Length > Longest) { return new("Password", $"The password must be {Longest} characters or fewer; this one has {password.Length}"); }
        if (password.Distinct().Count() < 5) { return new("Password", "The password repeats the same few characters: choose one that is harder to guess"); }

        var left = Plain(password);
        foreach (var word in about.SelectMany(Words).Concat(Common.Value)) { left = left.Replace(word, " ", StringComparison.Ordinal); }
        var own = left.Where(char.IsLetter).ToList();
        return own.Count >= LettersOfItsOwn && own.Distinct().Count() >= 4 ? null
            : new("Password", "The password is made of words and numbers that are tried first, such as common passwords, the council’s name or your e-mail address: choose one that is harder to guess");
    }

    private static IEnumerable<string> Words(string? text) =>
        text is null ? [] : Apart().Split(text.ToLowerInvariant()).Where(word => word.Length >= 4).OrderByDescending(word => word.Length);

    /// <summary>Small letters, with the usual stand-ins (0 for o, @ for a) read as what they stand for.</summary>
    private static string Plain(string password) => string.Concat(password.ToLowerInvariant().Select(letter => letter switch
    { '0' => 'o', '1' => 'i', '!' => 'i', '3' => 'e', '4' => 'a', '@' => 'a', '5' => 's', '$' => 's', '7' => 't', _ => letter }));

    private static List<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 3).Select(Plain).Distinct().OrderByDescending(word => word.Length)];
    }

    [GeneratedRegex("[^a-z]+")]
    private static partial Regex Apart();
}

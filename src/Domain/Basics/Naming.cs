namespace GoldenThread.Domain.Basics;

/// <summary>What names and other short texts have in common.</summary>
public static class Naming
{
    /// <summary>A text with the space around it taken off and runs of space inside folded to one; empty for null.</summary>
    /// <param name="text">The text as typed.</param>
    public static string Tidy(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two names are one: capitals and runs of space count for nothing.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static bool Same(string? one, string? other) => string.Equals(Tidy(one), Tidy(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>How addresses name something of a title: lower-case letters, digits and hyphens: "Children’s services, 2027" → "childrens-services-2027".</summary>
    /// <param name="title">The title.</param>
    /// <param name="most">How many characters it may have.</param>
    /// <param name="otherwise">What it is where the title yields nothing.</param>
    public static string Address(string? title, int most, string otherwise = "")
    {
        var plain = string.Concat(Folding.Fold(title ?? "").Where(letter => letter is not ('\'' or '’')).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '));
        var whole = string.Join('-', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return whole.Length == 0 ? otherwise : whole.Length > most ? whole[..most].TrimEnd('-') : whole;
    }

    /// <summary>An address that is not taken: itself, else with a number behind it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="taken">Those that are taken.</param>
    public static string Free(string address, IReadOnlySet<string> taken) =>
        !taken.Contains(address) ? address : Enumerable.Range(2, taken.Count + 1).Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address}-{number}")).First(other => !taken.Contains(other));

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="name">The name as typed.</param>
    /// <param name="what">What it names, as in "the service".</param>
    /// <param name="most">How many characters it may have.</param>
    /// <param name="taken">The names that it must differ from.</param>
    public static Problem? Fault(string field, string? name, string what, int most, IEnumerable<string> taken) =>
        Tidy(name) is not { Length: > 0 } tidy ? new(field, $"Give the name of {what}.")
        : TooLong(field, tidy, most) ?? (taken.FirstOrDefault(other => Same(other, tidy)) is { } twin ? new(field, $"There is already one called {twin}.") : null);

    /// <summary>What is wrong with a text that may be empty; null when nothing is.</summary>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="most">How many characters it may have.</param>
    public static Problem? TooLong(string field, string? text, int most) =>
        Tidy(text) is var tidy && tidy.Length > most ? new(field, $"This has {tidy.Length} characters; the limit is {most}.")
        : tidy.Any(char.IsControl) ? new(field, "This holds a character that cannot be printed. Type it again instead of pasting it.")
        : null;
}

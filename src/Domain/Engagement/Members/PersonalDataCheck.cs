using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>Looks for what may say who a person is in what somebody typed, before others read it. It asks; it takes nothing out.</summary>
public static partial class PersonalDataCheck
{
    private static readonly (PersonalDataKind Kind, Regex Pattern)[] Patterns =
    [
        (PersonalDataKind.EmailAddress, Email()),
        (PersonalDataKind.NationalInsuranceNumber, NationalInsurance()),
        (PersonalDataKind.NhsNumber, Nhs()),
        (PersonalDataKind.PhoneNumber, Phone()),
        (PersonalDataKind.Address, HouseAndPostcode()),
        (PersonalDataKind.DateOfBirth, Birth()),
        (PersonalDataKind.PersonsName, Titled()),
    ];

    /// <summary>What was found, each words once, in the order of the kinds.</summary>
    /// <param name="text">The text as typed; null for none.</param>
    public static IReadOnlyList<PersonalDataFinding> In(string? text) => string.IsNullOrWhiteSpace(text) ? [] :
        [.. Patterns.SelectMany(each => each.Pattern.Matches(text).Where(match => each.Kind != PersonalDataKind.NhsNumber || IsNhsNumber(match.Value)).Select(match => new PersonalDataFinding(each.Kind, Naming.Tidy(match.Value)))).Distinct()];

    /// <summary>The kinds that were found, each once.</summary>
    /// <param name="text">The text as typed; null for none.</param>
    public static IReadOnlyList<PersonalDataKind> KindsIn(string? text) => [.. In(text).Select(found => found.Kind).Distinct()];

    /// <summary>What to ask beside the field: to take it out, or to say that it is needed; null where nothing was found or it was said.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="isNeeded">Whether whoever typed it has said that it is needed.</param>
    public static Problem? Ask(string field, string? text, bool isNeeded) =>
        isNeeded || Found(text) is not { } found ? null : new(field, $"This seems to hold {found}. Others would read it. Take it out, or tick below that it is needed: then it is held back until a clerk has looked at it.");

    /// <summary>What to say beside a field in which it is never needed; null where nothing was found.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text as typed.</param>
    public static Problem? Refuse(string field, string? text) =>
        Found(text) is not { } found ? null : new(field, $"This seems to hold {found}. Nobody’s name or number is needed here: please take it out.");

    private static string? Found(string? text) => In(text) is { Count: > 0 } found ? CountingWords.Listed(found.Select(each => $"{each.Kind.InWords()} (“{each.Words}”)")) : null;

    /// <summary>An NHS number ends with a digit that follows from the nine before it (modulus 11).</summary>
    private static bool IsNhsNumber(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToList();
        var check = 11 - (digits.Take(9).Select((digit, at) => digit * (10 - at)).Sum() % 11);
        return (check == 11 ? 0 : check) == digits[9];
    }

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    // The prefixes that are never given out are not found (HMRC, NIM39110).
    [GeneratedRegex(@"\b(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PR-TW-Z][ABCEGHJ-NPR-TW-Z][ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NationalInsurance();

    [GeneratedRegex(@"(?<![\d£.,])[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\d]|[.,]\d)")]
    private static partial Regex Nhs();

    [GeneratedRegex(@"(?<![\w£.,])(?:\+44[ ]?(?:\(0\))?|\(?0)(?:[ ()-]{0,2}\d){9,10}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\w£.])\d{1,3}[A-Z]?,?\s+(?:[A-Z'’.-]+,?\s+){0,8}?[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HouseAndPostcode();

    [GeneratedRegex(@"\b(?:date of birth|d\.?o\.?b\.?|born on)[\s:,]{0,3}(?:is |was |the )?\d[\w/. -]{0,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Mx)\b\.?[ ]+(?:\p{Lu}\.?[ ]+){0,3}\p{Lu}[\p{L}'’-]+(?:[ ]+\p{Lu}[\p{L}'’-]+){0,2}")]
    private static partial Regex Titled();
}

namespace GoldenThread.Domain.Engagement;

/// <summary>Kinds of personal data in words.</summary>
public static class PersonalDataKindInWordsExtensions
{
    /// <summary>The kind as it is named in a sentence: "a telephone number".</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.EmailAddress => "an e-mail address",
        PersonalDataKind.PhoneNumber => "a telephone number",
        PersonalDataKind.NationalInsuranceNumber => "a National Insurance number",
        PersonalDataKind.NhsNumber => "an NHS number",
        PersonalDataKind.Address => "somebody’s address",
        PersonalDataKind.DateOfBirth => "a date of birth",
        _ => "the name of a person",
    };
}

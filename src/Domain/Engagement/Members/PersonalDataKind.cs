namespace GoldenThread.Domain.Engagement;

/// <summary>What may say who a person is.</summary>
public enum PersonalDataKind
{
    /// <summary>An e-mail address.</summary>
    EmailAddress,
    /// <summary>A telephone number.</summary>
    PhoneNumber,
    /// <summary>A National Insurance number.</summary>
    NationalInsuranceNumber,
    /// <summary>An NHS number.</summary>
    NhsNumber,
    /// <summary>The address of a home: a number with a postcode.</summary>
    Address,
    /// <summary>A date of birth.</summary>
    DateOfBirth,
    /// <summary>The name of a person, with Mr, Mrs or the like.</summary>
    PersonsName,
}

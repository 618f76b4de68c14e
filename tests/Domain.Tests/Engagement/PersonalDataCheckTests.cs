using GoldenThread.Domain.Engagement;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class PersonalDataCheckTests
{
    [Theory]
    [InlineData("Write to ada.example+home@mail.example.org today", PersonalDataKind.EmailAddress, "ada.example+home@mail.example.org")]
    [InlineData("She rang from 01234 567890.", PersonalDataKind.PhoneNumber, "01234 567890")]
    [InlineData("On (01622) 555-123 nobody answers", PersonalDataKind.PhoneNumber, "(01622) 555-123")]
    [InlineData("call +44 7700 900123", PersonalDataKind.PhoneNumber, "+44 7700 900123")]
    [InlineData("call +44 (0)7700 900123", PersonalDataKind.PhoneNumber, "+44 (0)7700 900123")]
    [InlineData("07700900123", PersonalDataKind.PhoneNumber, "07700900123")]
    [InlineData("their number is qq 12 34 56 c? No: ab123456c", PersonalDataKind.NationalInsuranceNumber, "ab123456c")]
    [InlineData("NHS 943 476 5919", PersonalDataKind.NhsNumber, "943 476 5919")]
    [InlineData("the number 9434765870 of the child", PersonalDataKind.NhsNumber, "9434765870")]
    [InlineData("He lives at 12 High Street, Example Town, ME14 1XQ since May", PersonalDataKind.Address, "12 High Street, Example Town, ME14 1XQ")]
    [InlineData("at 7a,\r\nme14 1xq", PersonalDataKind.Address, "7a, me14 1xq")]
    [InlineData("The child was born on 3 May 2019", PersonalDataKind.DateOfBirth, "born on 3 May 2019")]
    [InlineData("DOB: 03/05/1960", PersonalDataKind.DateOfBirth, "DOB: 03/05/1960")]
    [InlineData("date of birth is 3.5.60", PersonalDataKind.DateOfBirth, "date of birth is 3.5.60")]
    [InlineData("Mrs Example waits", PersonalDataKind.PersonsName, "Mrs Example")]
    [InlineData("Mr. A. B. O’Example waits", PersonalDataKind.PersonsName, "Mr. A. B. O’Example")]
    [InlineData("ask Ms Ada Zoë Müller-Example", PersonalDataKind.PersonsName, "Ms Ada Zoë Müller-Example")]
    public void What_may_say_who_a_person_is_is_found(string text, PersonalDataKind kind, string words) => Assert.Equal([new(kind, words)], PersonalDataCheck.In(text));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Why did 1,234,567 calls cost £1234567890 in 2026/27?")]
    [InlineData("How many homes in ME14 1XQ wait?")]
    [InlineData("Reference 943 476 5918 of the contract")]
    [InlineData("The code 1234567890 stands on it")]
    [InlineData("BG123456A and GB123456A were never given out")]
    [InlineData("Is the date of birth asked for? How many were born on the day?")]
    [InlineData("The missing Mr is a typing error; we miss Monday")]
    [InlineData("Figures of 2019 to 2026, and 0.0123456789 of them")]
    [InlineData("From 01/04/2026 to 31/03/2027")]
    public void What_says_nothing_of_a_person_is_left_alone(string? text) => Assert.Empty(PersonalDataCheck.In(text));

    [Fact]
    public void It_asks_beside_the_field_what_to_do_and_takes_a_yes()
    {
        const string text = "Mr Example, mr@example.org, and Mr Example again";
        Assert.Equal([PersonalDataKind.EmailAddress, PersonalDataKind.PersonsName], PersonalDataCheck.KindsIn(text));
        var asked = PersonalDataCheck.Ask("Words", text, false)!;
        Assert.Equal(("Words", "This seems to hold an e-mail address (“mr@example.org”) and the name of a person (“Mr Example”). Others would read it. Take it out, or tick below that it is needed: then it is held back until a clerk has looked at it."), (asked.Field, asked.Message));
        Assert.Null(PersonalDataCheck.Ask("Words", text, true));
        Assert.Null(PersonalDataCheck.Ask("Words", "Nothing", false));
        Assert.Equal("This seems to hold an NHS number (“943 476 5919”). Nobody’s name or number is needed here: please take it out.", PersonalDataCheck.Refuse("Words", "943 476 5919")!.Message);
        Assert.Null(PersonalDataCheck.Refuse("Words", "Nothing"));
        Assert.Equal(7, Enum.GetValues<PersonalDataKind>().Select(kind => kind.InWords()).Distinct().Count());
    }

    [Fact]
    public void A_number_whose_check_digit_is_nought_is_an_NHS_number_and_one_whose_would_be_ten_is_none()
    {
        Assert.Equal([PersonalDataKind.NhsNumber], PersonalDataCheck.KindsIn($"the number {WithCheck(0)}"));
        Assert.Empty(PersonalDataCheck.In($"the number {WithCheck(10)}"));
    }

    /// <summary>The first number of ten digits whose check would be so; where it would be ten, one that ends with nought.</summary>
    private static string WithCheck(int check)
    {
        for (var number = 100_000_000; ; number++)
        {
            var digits = $"{number}";
            var rest = 11 - (digits.Select((digit, at) => (digit - '0') * (10 - at)).Sum() % 11);
            if ((rest == 11 ? 0 : rest) == check) { return digits + "0"; }
        }
    }
}

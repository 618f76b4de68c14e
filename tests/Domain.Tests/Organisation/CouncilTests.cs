using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class CouncilTests
{
    private readonly Council _council = new() { Id = Id(1), Code = "test", Name = "Test Council" };

    private static readonly CouncilSettings Sound = new("Test Council", "#1f4e45", 1, 60, 600, 20);

    [Fact]
    public void Settings_say_beside_each_field_what_is_wrong()
    {
        Assert.Equal("", Assert.Single(_council.Change(Sound, Member).Problems).Field);
        var problems = _council.Change(new CouncilSettings(" ", "green", 0, 367, 99, 201), Organiser).Problems;
        Assert.Equal(["Name", "Accent", "UpdateEveryMonths", "StaleAfterDays", "NarrativeLimit", "EvidenceLimitMiB"], problems.Select(p => p.Field));
        Assert.Equal("UpdateEveryMonths", Assert.Single(_council.Change(Sound with { UpdateEveryMonths = null }, Organiser).Problems).Field);
    }

    [Fact]
    public void A_colour_on_which_white_words_cannot_be_read_is_refused_with_its_contrast()
    {
        var problem = Assert.Single(_council.Change(Sound with { Accent = "#ffcc00" }, Organiser).Problems);
        Assert.Contains("1.5 to 1", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Changed: name, colour, limits and cycles", _council.Change(new CouncilSettings("New  Council", " #17538A ", 3, 90, 800, 50), Organiser).Value!.InWords);
        Assert.Equal(("New Council", "#17538a", 3, 90, 800, 50), (_council.Name, _council.Accent, _council.UpdateEveryMonths, _council.StaleAfterDays, _council.NarrativeLimit, _council.EvidenceLimitMiB));
    }

    [Fact]
    public void To_leave_the_settings_as_they_are_is_an_answer() => Assert.Contains("confirmed", _council.Change(Sound, Organiser).Value!.InWords, StringComparison.Ordinal);

    [Theory]
    [InlineData("#000000", 21.0)]
    [InlineData("#ffffff", 1.0)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    public void Contrast_is_that_of_the_standard(string colour, double contrast) => Assert.Equal(contrast, AccentColour.Read(colour)!.Value.ContrastWith(AccentColour.White), 0.01);

    [Theory]
    [InlineData(null)]
    [InlineData("1f4e45")]
    [InlineData("#12345g")]
    [InlineData("!1f4e45")]
    public void Anything_else_is_no_colour(string? text) => Assert.Null(AccentColour.Read(text));

    [Fact]
    public void The_wash_is_pale() => Assert.Equal("#e9edec", AccentColour.Read("#1f4e45")!.Value.Wash.ToString());

    [Fact]
    public void A_step_of_the_set_up_is_settled_once_and_the_needed_ones_stay()
    {
        Assert.Equal("", Assert.Single(_council.SettleStep(SetUpStep.Boards, false, Member).Problems).Field);
        Assert.Contains("Every council", Assert.Single(_council.SettleStep(SetUpStep.Settings, false, Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Set-up: boards is not needed", _council.SettleStep(SetUpStep.Boards, false, Organiser).Value!.InWords);
        Assert.Contains("already", Assert.Single(_council.SettleStep(SetUpStep.Boards, false, Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Set-up: boards is needed after all", _council.SettleStep(SetUpStep.Boards, true, Organiser).Value!.InWords);
    }

    [Fact]
    public void The_set_up_finishes_when_no_step_is_open()
    {
        Assert.Equal("", Assert.Single(_council.FinishSetUp([], Member).Problems).Field);
        Assert.Contains("posts and holders, first plan", Assert.Single(_council.FinishSetUp([SetUpStep.Posts, SetUpStep.FirstPlan], Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Set-up finished", _council.FinishSetUp([], Organiser).Value!.InWords);
        Assert.NotNull(_council.SetUpAt);
        Assert.Contains("already", Assert.Single(_council.FinishSetUp([], Organiser).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_has_words_of_its_own() => Assert.Equal(7, Enum.GetValues<SetUpStep>().Select(step => step.InWords()).Distinct().Count());

    [Fact]
    public void A_proclaimed_day_and_a_moved_one_are_kept_and_taken_back_with_a_reason()
    {
        var officer = As(Role.PerformanceOfficer, "Proclamation of 1 June 2027");
        Assert.Equal("Bank holiday added on 2 June 2028: Jubilee", _council.KeepBankHoliday(new(2028, 6, 2), " Jubilee ", null, officer).Value!.InWords);
        Assert.Equal("Bank holiday moved from 1 May 2028 to 8 May 2028: Early May", _council.KeepBankHoliday(new(2028, 5, 8), "Early May", new(2028, 5, 1), officer).Value!.InWords);
        var days = new WorkingDays(_council.BankHolidays);
        Assert.Equal((false, true, false), (days.IsWorkingDay(new(2028, 6, 2)), days.IsWorkingDay(new(2028, 5, 1)), days.IsWorkingDay(new(2028, 5, 8))));
        Assert.True(_council.AddedBankHoliday(new(2028, 6, 2)));

        Assert.Equal(("Bank holiday on 8 May 2028 taken back: Early May", "Proclamation of 1 June 2027"), (_council.TakeBankHolidayBack(new(2028, 5, 8), officer).Value!.InWords, officer.Reason));
        Assert.NotNull(_council.BankHolidays.On(new(2028, 5, 1)));
        Assert.Equal(new(2028, 6, 2), Assert.Single(_council.BankHolidayChoices).Day);
    }

    [Fact]
    public void A_day_that_was_shipped_can_be_taken_back_and_added_again()
    {
        var officer = As(Role.PerformanceOfficer, "Not kept here");
        Assert.NotNull(_council.TakeBankHolidayBack(new(2022, 9, 19), officer).Value);
        Assert.Null(_council.BankHolidays.On(new(2022, 9, 19)));
        Assert.Equal("", Assert.Single(_council.TakeBankHolidayBack(new(2022, 9, 19), officer).Problems).Field);
        Assert.NotNull(_council.KeepBankHoliday(new(2022, 9, 19), "State Funeral", null, officer).Value);
        Assert.Equal("State Funeral", _council.BankHolidays.On(new(2022, 9, 19))!.Name);
    }

    [Fact]
    public void What_does_not_fit_the_bank_holidays_is_said_beside_its_field()
    {
        var officer = As(Role.PerformanceOfficer, "Because");
        Assert.Equal(["Day", "Reason"], _council.KeepBankHoliday(null, "Jubilee", null, As(Role.PerformanceOfficer)).Problems.Select(p => p.Field));
        Assert.Equal(["Day", "InsteadOf"], _council.KeepBankHoliday(new(2228, 1, 1), "Jubilee", new(1066, 1, 1), officer).Problems.Select(p => p.Field));
        Assert.Equal("Name", Assert.Single(_council.KeepBankHoliday(new(2028, 6, 2), " ", null, officer).Problems).Field);
        Assert.Equal("Day", Assert.Single(_council.KeepBankHoliday(new(2028, 12, 25), "Christmas again", null, officer).Problems).Field);
        Assert.Equal("InsteadOf", Assert.Single(_council.KeepBankHoliday(new(2028, 6, 2), "Moved", new(2028, 6, 1), officer).Problems).Field);
        Assert.Equal("Day", Assert.Single(_council.KeepBankHoliday(new(2023, 5, 8), "Coronation", null, officer).Problems).Field);
        Assert.Equal("", Assert.Single(_council.KeepBankHoliday(new(2028, 6, 2), "Jubilee", null, Member).Problems).Field);
        Assert.Equal("", Assert.Single(_council.TakeBankHolidayBack(new(2028, 12, 25), officer).Problems).Field);
        Assert.Equal("Reason", Assert.Single(_council.TakeBankHolidayBack(new(2023, 5, 8), As(Role.PerformanceOfficer)).Problems).Field);
        Assert.Equal("", Assert.Single(_council.TakeBankHolidayBack(new(2023, 5, 8), Member).Problems).Field);
        Assert.Empty(_council.BankHolidayChoices);
    }
}

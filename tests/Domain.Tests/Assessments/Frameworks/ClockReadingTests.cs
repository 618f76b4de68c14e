using System.Globalization;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

public sealed class ClockReadingTests
{
    private static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static FrameworkClock Clock(int amount, ClockUnit unit, ClockKind kind = ClockKind.Within) => new() { Event = "action plan", After = "publication", Amount = amount, Unit = unit, Kind = kind };

    [Theory]
    [InlineData(70, ClockUnit.WorkingDays, "2023-05-09", "2023-08-16")] // a council's inspection report, and the date by which its action plan was due
    [InlineData(-42, ClockUnit.Days, "2026-05-04", "2026-03-23")]
    [InlineData(3, ClockUnit.Months, "2025-11-30", "2026-02-28")]
    [InlineData(5, ClockUnit.Years, "2024-02-29", "2029-02-28")]
    [InlineData(0, ClockUnit.Days, "2026-04-03", "2026-04-03")]
    public void A_clock_gives_its_day(int amount, ClockUnit unit, string from, string due) => Assert.Equal(On(due), ClockReading.DueOf(Clock(amount, unit), On(from), Days));

    [Theory]
    [InlineData(70, ClockUnit.WorkingDays, "seventy working days"), InlineData(-1, ClockUnit.WorkingDays, "one working day"), InlineData(-42, ClockUnit.Days, "six weeks"), InlineData(7, ClockUnit.Days, "one week")]
    [InlineData(10, ClockUnit.Days, "ten days"), InlineData(0, ClockUnit.Days, "zero days"), InlineData(12, ClockUnit.Months, "twelve months"), InlineData(1, ClockUnit.Years, "one year")]
    public void A_stretch_is_said_in_words(int amount, ClockUnit unit, string words) => Assert.Equal(words, ClockReading.Span(amount, unit));

    [Theory]
    [InlineData(70, ClockUnit.WorkingDays, ClockKind.Within, "no later than seventy working days after publication"), InlineData(-42, ClockUnit.Days, ClockKind.Within, "no later than six weeks before publication")]
    [InlineData(10, ClockUnit.Months, ClockKind.About, "about ten months after publication"), InlineData(0, ClockUnit.Days, ClockKind.About, "on the day of publication")]
    [InlineData(5, ClockUnit.Years, ClockKind.Every, "again at least every five years after publication"), InlineData(1, ClockUnit.Years, ClockKind.Every, "again at least every year after publication")]
    public void A_clock_is_said_in_words(int amount, ClockUnit unit, ClockKind kind, string words) => Assert.Equal(words, Clock(amount, unit, kind).InWords());

    [Theory]
    [InlineData(70, ClockUnit.WorkingDays, ClockKind.Within, "2023-05-09", "no later than seventy working days after publication: by 16 August 2023")]
    [InlineData(10, ClockUnit.Months, ClockKind.About, "2025-06-05", "about ten months after publication: around 5 April 2026, which is a Sunday")]
    [InlineData(3, ClockUnit.Months, ClockKind.Within, "2026-01-03", "no later than three months after publication: by 3 April 2026, which is Good Friday")]
    public void A_clock_is_said_with_its_day(int amount, ClockUnit unit, ClockKind kind, string from, string words) => Assert.Equal(words, Clock(amount, unit, kind).InWords(On(from), Days));
}

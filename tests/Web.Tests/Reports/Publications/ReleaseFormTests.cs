using GoldenThread.Domain.Basics;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Tests.Reports;

/// <summary>A minute by the clock on the wall, as the database is asked for it.</summary>
public sealed class ReleaseFormTests
{
    private static (DateTimeOffset? Moment, IReadOnlyList<string> Faults) Read(DateOnly? on, string? at)
    {
        var faults = new List<Problem>();
        return (new ReleaseForm { On = DateParts.Of(on), At = at }.Read(faults), [.. faults.Select(fault => fault.Field)]);
    }

    [Theory]
    [InlineData(2026, 11, 23, "09:45", 9)]
    [InlineData(2026, 7, 1, "9.45", 8)]
    // The hour that the night of 25 October has twice: the later one, so that nothing is read too early.
    [InlineData(2026, 10, 25, "01:45", 1)]
    public void Wall_time_becomes_utc(int year, int month, int day, string at, int hour) => Assert.Equal(new DateTimeOffset(year, month, day, hour, 45, 0, TimeSpan.Zero), Read(new(year, month, day), at).Moment);

    [Fact]
    public void An_hour_that_a_night_leaves_out_is_none() => Assert.Equal(["Release.At"], Read(new(2027, 3, 28), "01:30").Faults);

    [Fact]
    public void Nothing_typed_is_at_once_and_half_a_moment_is_none()
    {
        var (moment, faults) = Read(null, " ");
        Assert.Null(moment);
        Assert.Empty(faults);
        Assert.Equal(["Release.On"], Read(null, "09:30").Faults);
        Assert.Equal(["Release.At"], Read(new(2026, 11, 23), null).Faults);
        Assert.Equal(["Release.At"], Read(new(2026, 11, 23), "noon").Faults);
    }

    [Fact]
    public void A_moment_is_shown_as_it_was_typed()
    {
        var form = ReleaseForm.Of(new DateTimeOffset(2026, 7, 1, 8, 5, 0, TimeSpan.Zero));
        Assert.Equal(("1", "09:05"), (form.On.Day, form.At));
    }
}

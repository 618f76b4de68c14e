namespace GoldenThread.Web.Plumbing;

/// <summary>The moment, cut to the microsecond that both databases keep, and the council's date at that moment.</summary>
public sealed class CouncilClock(TimeProvider time)
{
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    public DateOnly Today => DayOf(Now);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, London).DateTime);

    /// <summary>The time of day as clocks on the wall show it; in the hour that an October night has twice, with which of the two it is.</summary>
    public static string TimeOf(DateTimeOffset moment)
    {
        var there = TimeZoneInfo.ConvertTime(moment, London);
        var time = there.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return !London.IsAmbiguousTime(there.DateTime) ? time : there.Offset == London.BaseUtcOffset ? $"{time}, after the clocks went back" : $"{time}, before the clocks went back";
    }

    /// <summary>The last moment of a council day, for pages as at that day.</summary>
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime().AddTicks(-TimeSpan.TicksPerMicrosecond);
    }

    /// <summary>The moment that a clock on the wall shows so; null for an hour that a March night leaves out. In the hour that an October night has twice it is the later one, so that nothing comes too early.</summary>
    public static DateTimeOffset? MomentOf(DateOnly day, TimeOnly time)
    {
        var there = day.ToDateTime(time, DateTimeKind.Unspecified);
        return London.IsInvalidTime(there) ? null : new DateTimeOffset(there, London.IsAmbiguousTime(there) ? London.BaseUtcOffset : London.GetUtcOffset(there)).ToUniversalTime();
    }
}

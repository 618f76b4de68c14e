using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The minute from which on everybody reads a publication, as typed by the clock on the wall.</summary>
public sealed class ReleaseForm
{
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH.mm", "H.mm"];

    public DateParts On { get; set; } = new();
    public string? At { get; set; }

    public static ReleaseForm Of(DateTimeOffset? from) => from is not { } moment ? new() : new()
    {
        On = DateParts.Of(CouncilClock.DayOf(moment)),
        At = TimeZoneInfo.ConvertTime(moment, CouncilClock.London).ToString("HH:mm", CultureInfo.InvariantCulture),
    };

    /// <summary>The moment in UTC; null where nothing was typed, which is at once, or where it cannot be read.</summary>
    public DateTimeOffset? Read(List<Problem> faults)
    {
        if (On.IsEmpty && string.IsNullOrWhiteSpace(At)) { return null; }
        if (On.IsEmpty) { faults.Add(new("Release.On", "Give the day as well, or leave both empty to publish at once.")); }
        else if (On.Fault("Release.On", "The day") is { } fault) { faults.Add(fault); }
        if (!TimeOnly.TryParseExact((At ?? "").Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) { faults.Add(new("Release.At", "Give the time by the clock, as 09:30.")); }
        if (faults.Count > 0 || On.Read() is not { } day) { return null; }
        if (CouncilClock.MomentOf(day, time) is { } moment) { return moment; }
        faults.Add(new("Release.At", "The clocks go forward that night: there is no such time. Give one after 02:00."));
        return null;
    }
}

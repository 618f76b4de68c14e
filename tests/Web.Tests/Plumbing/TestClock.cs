using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>A clock that goes on from a Monday morning in November, and can be put on.</summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _putOn;

    public void PutOn(TimeSpan by) => _putOn += by;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) + _putOn + Stopwatch.GetElapsedTime(_started);
}

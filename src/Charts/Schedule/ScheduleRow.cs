namespace GoldenThread.Charts.Schedule;

/// <summary>A piece of work in a schedule.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Begins">The day on which it begins; the same as the day on which it ends for a bare milestone.</param>
/// <param name="Ends">The day on which it ended, else is expected to.</param>
/// <param name="Baseline">The day on which it was to end.</param>
/// <param name="State">What it is called: done, expected, late, on the critical path.</param>
/// <param name="Look">How its bar looks.</param>
/// <param name="Detail">More of it for the table: what it waits for; empty for nothing.</param>
public sealed record ScheduleRow(string Name, DateOnly Begins, DateOnly Ends, DateOnly Baseline, string State, ScheduleLook Look, string Detail = "");

/// <summary>How the bar of a piece of work looks; each can be told from the others without its colour.</summary>
public enum ScheduleLook
{
    /// <summary>Filled, grey: done.</summary>
    Done,

    /// <summary>Filled, dark blue: to come.</summary>
    ToCome,

    /// <summary>Filled with a black outline: to come, and the end hangs on it.</summary>
    Critical,

    /// <summary>Hollow, with a thick outline: late.</summary>
    Late,
}

using System.Diagnostics;
using System.Globalization;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Times something and prints the line that bench/measures reads: wall clock and the processor time of this process.</summary>
public static class BenchMeter
{
    /// <summary>Runs something some times after once that is not counted, and prints its times.</summary>
    /// <param name="prepare">What comes before each run and is not counted.</param>
    public static async Task MeasureAsync(string name, int runs, Func<Task> run, string note = "", Func<Task>? prepare = null, int warm = 1)
    {
        List<double> wall = [], cpu = [];
        for (var at = -warm; at < runs; at++)
        {
            if (prepare is not null) { await prepare(); }
            GC.Collect();
            var (before, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            await run();
            if (at < 0) { continue; }
            wall.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            cpu.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        Say(name, "ms", wall, $"{note};cpu_ms_per_op={Number(cpu.Order().ElementAt(cpu.Count / 2))};cpu_least={Number(cpu.Min())}");
    }

    public static void Measure(string name, int runs, Action run, string note = "", int warm = 10) => MeasureAsync(name, runs, () =>
    {
        run();
        return Task.CompletedTask;
    }, note, null, warm).GetAwaiter().GetResult();

    /// <summary>The most memory that the process has held so far.</summary>
    public static void Peak(string name)
    {
        using var process = Process.GetCurrentProcess();
        Say(name, "MiB", [process.PeakWorkingSet64 / 1048576.0], "peak of the resident set");
    }

    public static void Say(string name, string unit, IReadOnlyCollection<double> values, string note) => Console.WriteLine(
        $"METRIC peer=measures name={name} unit={unit} min={Number(values.Min())} median={Number(values.Order().ElementAt(values.Count / 2))} max={Number(values.Max())} n={values.Count} load=0 note={note.TrimStart(';')}");

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 1000 ? "0" : "0.###", CultureInfo.InvariantCulture);
}

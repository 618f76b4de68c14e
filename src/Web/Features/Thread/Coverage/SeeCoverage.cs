using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>What is missing on the thread, by rule, by service and over quarters.</summary>
public sealed record SeenCoverage
{
    public required SeenThread Thread { get; init; }
    public required ThreadCoverage Coverage { get; init; }

    /// <summary>The services of which some record can break a rule, by name.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>The share that kept each rule at the end of each of the last quarters, and on the day; the earliest first.</summary>
    public required IReadOnlyList<(DateOnly Day, IReadOnlyList<CoverageCount> Counts)> Quarters { get; init; }
}

/// <summary>Looks the thread through as whoever sits at the desk may see it.</summary>
public sealed class SeeCoverage(GoldenThreadDb db, SeeThread see, Desk desk)
{
    /// <summary>How many quarters the trend goes back.</summary>
    public const int Most = 6;

    public async Task<SeenCoverage> RunAsync(AsAt asAt, CancellationToken cancel)
    {
        var thread = await see.RunAsync(asAt, cancel);
        var coverage = ThreadCoverage.Of(thread.Graph, thread.Dated);
        var used = thread.Graph.Nodes.Where(node => node.IsOpen && Enum.GetValues<CoverageRule>().Any(rule => ThreadCoverage.Speaks(rule, node))).SelectMany(node => node.Services).ToHashSet();
        var began = await db.History.AsNoTracking().OrderBy(entry => entry.Sequence).Select(entry => entry.At).FirstOrDefaultAsync(cancel);
        List<(DateOnly, IReadOnlyList<CoverageCount>)> quarters = [];
        foreach (var day in EndsBefore(asAt.Shown).Take(Most).Reverse().Where(day => day > DateOnly.FromDateTime(began.Date)))
        {
            var past = await see.RunAsync(AsAt.Read(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), desk.Today), cancel);
            quarters.Add((day, ThreadCoverage.Of(past.Graph, past.Dated).Counts()));
        }

        return new()
        {
            Thread = thread,
            Coverage = coverage,
            Services = [.. desk.Organisation!.Chart.Services.Where(service => used.Contains(service.Id)).OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase)],
            Quarters = [.. quarters, (asAt.Shown, coverage.Counts())],
        };
    }

    /// <summary>The last days of the quarters before a day, the latest first.</summary>
    private static IEnumerable<DateOnly> EndsBefore(DateOnly day)
    {
        for (var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1); ; first = first.AddMonths(-3)) { yield return first.AddDays(-1); }
    }
}

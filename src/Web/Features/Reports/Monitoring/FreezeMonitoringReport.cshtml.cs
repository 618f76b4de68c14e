using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Says what is missing before a report is frozen, and freezes it.</summary>
[Needs(Right.RunMeasures)]
public sealed class FreezeMonitoringReportPage(FreezeMonitoring freeze, OpenMonitoring open, MeasureStandingShelf standings, GoldenThreadDb db, Desk desk, Shell shell) : OneMonitoringPage(db, shell)
{
    /// <summary>Red measures without all that a red must have.</summary>
    public IReadOnlyList<MonitoringLine> Unready { get; private set; } = [];

    /// <summary>What of the quarter nobody handed in.</summary>
    public IReadOnlyList<(string Name, string Period, string Owner)> NotHandedIn { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancel) => await LoadAsync(report, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string report, CancellationToken cancel)
    {
        if (!await LoadAsync(report, cancel)) { return NotFound(); }
        return await freeze.RunAsync(report, desk.By(Request), cancel) is not { } problems ? NotFound()
            : problems.Count > 0 ? this.Show(problems)
            : this.Done(Path, $"{Report.Title} is frozen as reported.");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken cancel)
    {
        if (!await FindAsync(code, cancel) || await open.RunAsync(code, corrections: false, cancel) is not { } opened) { return false; }
        Unready = [.. opened.Summary.Red.Where(line => MonitoringWords.Missing(line).Length > 0)];
        var all = await standings.AsOfAsync(Db, desk.Sequence, cancel);
        NotHandedIn = [.. opened.Content.Lines.Select(line => all.Find(line.MeasureId)).Where(standing => standing?.NextPeriod is { } next && next.To <= Report.To).Select(standing => ($"{standing!.Code} {standing.Title}", standing.NextPeriod!.Value.InWords, standing.Owner))];
        return true;
    }
}

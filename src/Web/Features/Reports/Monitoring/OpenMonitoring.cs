using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Opens a report of Core Monitoring for whoever sits at the desk: a frozen one as it was reported, a draft as the figures stand.</summary>
public sealed class OpenMonitoring(GoldenThreadDb db, ComposeMonitoring compose, MeasureStandingShelf standings, MeasureShelf measures, Desk desk)
{
    /// <summary>The report; null when there is none that they may see.</summary>
    /// <param name="corrections">Whether figures that were corrected since are looked for.</param>
    public async Task<OpenedMonitoring?> RunAsync(string code, bool corrections, CancellationToken cancel)
    {
        if (await db.MonitoringReports.AsNoTracking().SingleOrDefaultAsync(report => report.Code == code, cancel) is not { } report) { return null; }
        if (!report.IsFrozen && !desk.ReadsDrafts) { return null; }
        var all = await standings.AsOfAsync(db, desk.Sequence, cancel);
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var content = report.Content ?? await compose.RunAsync(report, all.All, view, desk.Organisation!.Chart, cancel);
        var mine = content.Lines;
        if (desk.Actor.ReachOf(Right.ReadMeasures) != Reach.All)
        {
            mine = [.. mine.Where(line => all.Find(line.MeasureId) is { } standing && desk.Actor.May(Right.ReadMeasures, standing.Posts, standing.Services))];
        }

        return new()
        {
            Report = report,
            Content = content with { Lines = mine },
            HeldBack = content.Lines.Count - mine.Count,
            Digest = report.Digest ?? MonitoringDigest.Of(content),
            Anchor = await AnchorAsync(report, cancel),
            Council = desk.Council.Name,
            AsAt = report.FrozenAt is { } frozen ? CouncilClock.DayOf(frozen) : desk.Today,
            Since = corrections && report.IsFrozen ? await SinceAsync(report, mine, cancel) : [],
        };
    }

    /// <summary>A frozen report rests on the entry that froze it, whenever it is printed; a draft on the last one.</summary>
    private async Task<string> AnchorAsync(MonitoringReport report, CancellationToken cancel)
    {
        var entries = db.History.AsNoTracking();
        if (report.IsFrozen) { entries = entries.Where(entry => entry.SubjectId == report.Id && entry.Event == nameof(MonitoringFrozen)); }
        var last = await entries.OrderByDescending(entry => entry.Sequence).Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(cancel);
        return last is null ? "History anchor: nothing had been recorded." : $"History anchor {last.Sequence}: {last.Hash}";
    }

    private async Task<IReadOnlyList<MonitoringCorrection>> SinceAsync(MonitoringReport report, IReadOnlyList<MonitoringLine> lines, CancellationToken cancel)
    {
        var reported = lines.Where(line => line.Position.Period is not null).ToDictionary(line => (line.MeasureId, line.Position.Period!.Value.From, line.Position.Period!.Value.To));
        var found = new List<MonitoringCorrection>();
        foreach (var some in reported.Keys.Select(key => key.MeasureId).Chunk(400))
        {
            var later = await db.Observations.AsNoTracking().Where(figure => some.Contains(figure.SeriesId) && figure.To <= report.To && figure.Revision > 1 && figure.SupersededAt == null && figure.RecordedAt > report.FrozenAt).ToListAsync(cancel);
            found.AddRange(later.Where(figure => reported.ContainsKey((figure.SeriesId, figure.From, figure.To))).Select(figure => new MonitoringCorrection(reported[(figure.SeriesId, figure.From, figure.To)], figure)));
        }

        return [.. found.Where(each => desk.ReadsDrafts || each.Now.State > Domain.Measures.FigureState.Entered).OrderBy(each => each.Line.Code, CodeOrder.Instance)];
    }
}

using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>An inspection with its report, its findings and what answers them, as somebody may see it, now or as at a day.</summary>
public sealed record OpenedInspection
{
    public required Inspection Inspection { get; init; }
    public required AsAt AsAt { get; init; }

    /// <summary>The report that was agreed to; null before.</summary>
    public InspectionReport? Report { get; init; }

    /// <summary>A reading that waits to be agreed to; null where none does.</summary>
    public InspectionReport? Waiting { get; init; }
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Which paragraphs are answered; null before there is a report.</summary>
    public ReportCoverage? Coverage { get; init; }

    /// <summary>The actions that can answer a finding, of the plans that answer the inspection first.</summary>
    public IReadOnlyList<CitingAction> Actions { get; init; } = [];

    /// <summary>The plans that answer it and that this person may see.</summary>
    public IReadOnlyList<Domain.Improvement.Plan> Plans { get; init; } = [];
    public Inspection? Beside { get; init; }
    public string Path => $"/assessments/inspections/{Inspection.Code}";

    public string PathOf(Finding finding) => $"{Path}/findings/{finding.Number}";
}

/// <summary>Opens an inspection for whoever sits at the desk; null when there is none, or none that they may see: before its report is published only those who read drafts see it.</summary>
public sealed class OpenInspection(GoldenThreadDb db, OpenPlan plans, Desk desk)
{
    public Task<OpenedInspection?> RunAsync(string code, CancellationToken cancel) => AsAtAsync(code, Now, cancel);

    /// <summary>The same as at a day. What was taken back from somebody's sight since is not seen in the past either.</summary>
    public async Task<OpenedInspection?> AsAtAsync(string code, AsAt asAt, CancellationToken cancel)
    {
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } inspection || !Sees(inspection, Now)) { return null; }
        if (asAt.Moment is not { } moment) { return (await OpenedAsync([inspection], asAt, cancel))[0]; }
        return await db.Inspections.AsNoTracking().AsAt(moment).SingleOrDefaultAsync(each => each.Code == code, cancel) is { } past && Sees(past, asAt) ? (await OpenedAsync([past], asAt, cancel))[0] : null;
    }

    /// <summary>All that they may see, opened: each thing is asked for once, however many there are.</summary>
    public Task<IReadOnlyList<OpenedInspection>> OpenedAsync(IReadOnlyList<Inspection> some, CancellationToken cancel) => OpenedAsync(some, Now, cancel);

    private AsAt Now => AsAt.Read(null, desk.Today);

    private async Task<IReadOnlyList<OpenedInspection>> OpenedAsync(IReadOnlyList<Inspection> some, AsAt asAt, CancellationToken cancel)
    {
        var (ids, moment) = (some.Select(each => each.Id).ToList(), asAt.Moment);
        var reports = (await db.InspectionReports.AsNoTracking().AsAt(moment).Where(each => ids.Contains(each.InspectionId) && !each.IsPutAway).ToListAsync(cancel)).ToLookup(each => each.InspectionId);
        var findings = (await db.Findings.AsNoTracking().AsAt(moment).Where(each => ids.Contains(each.InspectionId)).OrderBy(each => each.Number).ToListAsync(cancel)).ToLookup(each => each.InspectionId);
        var beside = some.Select(each => each.BesideId).OfType<Guid>().ToList();
        var others = beside.Count == 0 ? [] : (await db.Inspections.AsNoTracking().AsAt(moment).Where(each => beside.Contains(each.Id)).ToListAsync(cancel)).Where(each => Sees(each, asAt)).ToDictionary(each => each.Id);
        var visible = await plans.AllAsync(asAt, cancel);
        return [.. some.Select(each => Opened(each, asAt, [.. reports[each.Id]], [.. findings[each.Id].Select(Shown)], visible, each.BesideId is { } other ? others.GetValueOrDefault(other) : null))];
    }

    /// <summary>A finding as they may see it: an answer that nobody has approved is for those who work on it.</summary>
    public Finding Shown(Finding finding)
    {
        if (finding.Answer is { IsApproved: false } && !desk.ReadsDrafts && !finding.MayAnswer(desk.Actor, desk.Organisation!.Chart)) { finding.Answer = null; }
        return finding;
    }

    private OpenedInspection Opened(Inspection inspection, AsAt asAt, List<InspectionReport> reports, List<Finding> findings, IReadOnlyList<OpenedPlan> visible, Inspection? beside)
    {
        var report = reports.Find(each => each.AcceptedBy is not null);
        List<OpenedPlan> answering = [.. visible.Where(opened => inspection.Plans.Contains(opened.Plan.Id))];
        IEnumerable<CitingAction> Of(OpenedPlan opened, bool cites) => opened.Actions.Where(action => !action.Removed).Select(action => new CitingAction(action.ActionId, opened.Plan.Code, action.Code, action.Title, cites ? [.. Domain.Improvement.ActionStanding.NumbersIn(action.Paragraphs)] : []));
        List<CitingAction> actions = [.. answering.SelectMany(opened => Of(opened, true)), .. visible.Except(answering).SelectMany(opened => Of(opened, false))];
        return new()
        {
            Inspection = inspection,
            AsAt = asAt,
            Report = report,
            Waiting = desk.May(Right.RunAssessments) && !asAt.IsPast ? reports.Where(each => each.AcceptedBy is null).MaxBy(each => each.Id) : null,
            Findings = findings,
            Coverage = report is null ? null : ReportCoverage.Of(report, findings, actions),
            Actions = actions,
            Plans = [.. answering.Select(opened => opened.Plan)],
            Beside = beside,
        };
    }

    /// <summary>Every inspection that they may see, the latest first.</summary>
    public async Task<IReadOnlyList<Inspection>> AllAsync(CancellationToken cancel) =>
        [.. (await db.Inspections.AsNoTracking().ToListAsync(cancel)).Where(each => Sees(each, Now)).OrderByDescending(each => each.PublishedOn ?? each.FieldWork ?? DateOnly.MaxValue)];

    private bool Sees(Inspection inspection, AsAt asAt) => desk.May(Right.ReadAssessments) && (inspection.PublishedOn <= asAt.Shown || desk.ReadsDrafts);
}

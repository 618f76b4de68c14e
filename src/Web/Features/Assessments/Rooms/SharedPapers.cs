using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is shared in a room as papers: on its pages, as files, and in the pack. Each holds what every inspector of the council may read, whoever asks, and nothing where that is nothing any more.</summary>
public sealed class SharedPapers(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, MeasureStandingShelf measures, Desk desk)
{
    /// <summary>The paper; null where it cannot be read at the moment: a self-assessment was opened again, a plan was undone.</summary>
    public async Task<Report?> RunAsync(OpenedRoom room, RoomThing shared, CancellationToken cancel)
    {
        var reader = desk.AsReader();
        var open = new OpenPlan(db, plans, standings, reader);
        var look = new LookAtEvidence(db, measures, standings, plans, reader);
        return shared.Thing.Kind switch
        {
            SharedKind.Evidence => shared.Piece is { } piece && (await look.RunAsync([piece], cancel))[piece.Id] is { MayKnow: true } seen ? EvidencePaper.Of(seen, desk.Organisation!.Chart, desk.Today) : null,
            SharedKind.Timetable => TimetablePaper.Of(room, new(desk.Council.BankHolidays), desk.Organisation!.Chart, desk.Today),
            SharedKind.SelfAssessment => await AssessmentAsync(room, shared.Thing.Id, new(db, look, reader), cancel),
            SharedKind.Plan => await PlanAsync(shared.Thing.Id, open, new(db, open, reader), cancel),
            _ => await InspectionAsync(shared.Thing, new(db, open, reader), new(db, look), cancel),
        };
    }

    private async Task<Report?> AssessmentAsync(OpenedRoom room, Guid id, OpenSelfAssessment open, CancellationToken cancel) =>
        await db.SelfAssessments.AsNoTracking().Where(each => each.Id == id).Select(each => each.Code).SingleOrDefaultAsync(cancel) is { } code && await open.RunAsync(code, AsAt.Read(null, desk.Today), cancel) is { } opened
            ? SelfAssessmentPaper.Of(opened, room.NumberOf) : null;

    private async Task<Report?> PlanAsync(Guid id, OpenPlan open, PrintPlan print, CancellationToken cancel)
    {
        var plan = (await open.AllAsync(cancel)).FirstOrDefault(each => each.Plan.Id == id)?.Plan;
        return plan is null ? null : (await print.RunAsync(plan.Code, new ActionFilter(), AsAt.Read(null, desk.Today), withStanding: true, cancel))?.AsDocument();
    }

    private async Task<Report?> InspectionAsync(SharedThing thing, OpenInspection open, LookAtAnswers look, CancellationToken cancel) =>
        await db.Inspections.AsNoTracking().Where(each => each.Id == thing.Id).Select(each => each.Code).SingleOrDefaultAsync(cancel) is not { } code || await open.RunAsync(code, cancel) is not { Report: not null } opened ? null
        : thing.Kind == SharedKind.Coverage ? CoverageFile.Paper(opened, await look.RunAsync(opened.Findings, cancel), desk.Council.Name, desk.Today) : ReportPaper.Of(opened.Report!);
}

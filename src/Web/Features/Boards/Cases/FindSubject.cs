using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Something that can be called in: its title, where it is looked at, and how it stands now; empty where that is not known.</summary>
public sealed record FoundSubject(CaseSubject Subject, string Path, string Now);

/// <summary>Finds what a case is about by its record; null where there is none that whoever sits at the desk may see.</summary>
public sealed class FindSubject(GoldenThreadDb db, MeasureStandingShelf measures, StandingShelf actions, SeeDelivery delivery, SeeRisks risks, SeeStandards standards, Desk desk)
{
    public async Task<FoundSubject?> RunAsync(SubjectKind kind, Guid id, CancellationToken cancel)
    {
        var now = AsAt.Read(null, desk.Today);
        switch (kind)
        {
            case SubjectKind.Measure:
                if ((await measures.NowAsync(db, cancel)).Find(id) is not { } measure) { return null; }
                var seen = measure.Seen(desk.ReadsDrafts);
                return new(MeasureExceptions.SubjectOf(measure), $"/measures/{measure.Slug}", seen.Value is { } value ? $"{measure.Say(value)}{(seen.Period is { } period ? $" in {period.InWords}" : "")}, {seen.Colour.ToString().ToLowerInvariant()}" : "no figure");
            case SubjectKind.Action:
                if ((await actions.NowAsync(db, cancel)).Find(id) is not { } action || await db.Plans.AsNoTracking().Where(each => each.Id == action.PlanId).Select(each => each.Code).SingleOrDefaultAsync(cancel) is not { } plan) { return null; }
                return new(new(kind, id, $"{plan} {action.Code} {action.Title}"), $"/plans/{plan}/actions/{action.Code}", "");
            case SubjectKind.Programme:
                return (await delivery.RunAsync(now, cancel)).Programmes.FirstOrDefault(each => each.Id == id) is { } programme ? new(new(kind, id, programme.Title), $"/delivery/programmes/{programme.Slug}", "") : null;
            case SubjectKind.Project:
                return (await delivery.RunAsync(now, cancel)).Project(id) is { } project ? new(DeliveryExceptions.SubjectOf(project.Project), project.Path, project.Project.IsOpen ? project.Standing.Because : project.Project.State.ToString()) : null;
            case SubjectKind.Saving:
                return (await delivery.RunAsync(now, cancel)).Savings.FirstOrDefault(each => each.Id == id) is { } saving ? new(DeliveryExceptions.SubjectOf(saving), $"/delivery/savings/{saving.Number}", string.Join("; ", saving.Years.Select(each => each.InWords))) : null;
            case SubjectKind.Risk:
                var (all, scale) = await risks.RunAsync(now, cancel);
                return all.FirstOrDefault(each => each.Id == id) is { } risk ? new(DeliveryExceptions.SubjectOf(risk), $"/delivery/risks/{risk.Number}", $"score {risk.Now.Score}, {scale.Called(risk.Now.Score).ToLowerInvariant()}") : null;
            case SubjectKind.Standard:
                return (await standards.RunAsync(cancel)).FirstOrDefault(each => each.Id == id) is { } standard ? new(new(kind, id, $"{standard.Code} {standard.Title}"), $"/delivery/standards/{standard.Number}", standard.Last?.Kind.InWords() ?? "") : null;
            case SubjectKind.Service:
                return desk.Organisation!.Chart.Service(id) is { } service ? new(new(kind, id, service.Name), $"/organisation/services/{id}", "") : null;
            default:
                return null;
        }
    }
}

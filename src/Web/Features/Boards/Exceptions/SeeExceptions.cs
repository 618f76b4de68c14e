using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Something that rules call an exception, with all their reasons, where it is looked at, and its open case.</summary>
public sealed record ShownException(CaseSubject Subject, string Path, string Owner, IReadOnlyList<BoardException> Because, Case? Case);

/// <summary>The shortlist of a board beside what red alone would have called in.</summary>
public sealed record SeenExceptions(IReadOnlyList<ShownException> All, SignalAndNoise Beside);

/// <summary>Every exception that whoever sits at the desk may see: from where measures, actions, projects, savings and risks stand, in one pass.</summary>
public sealed class SeeExceptions(GoldenThreadDb db, SeeMeasures measures, SeenActions actions, SeeDelivery delivery, SeeRisks risks, ListCases cases, Desk desk)
{
    public async Task<SeenExceptions> RunAsync(CancellationToken cancel)
    {
        ExceptionSettings settings = new();
        var open = (await cases.RunAsync(cancel)).Where(each => each.ClosedOn is null && each.Subject.Id is not null).ToLookup(each => (each.Subject.Kind, each.Subject.Id));
        var seen = (await measures.RunAsync(AsAt.Read(null, desk.Today), cancel)).All;
        var broken = (await db.MeasurePromises.AsNoTracking().ToListAsync(cancel)).Where(promise => promise.Promise.By < desk.Today).ToLookup(promise => promise.MeasureId);
        List<ShownException> shown = [];
        List<CaseSubject> reds = [];
        foreach (var measure in seen)
        {
            if (measure.Now.Colour == Colour.Red && measure.Standing.EndedOn is null) { reds.Add(MeasureExceptions.SubjectOf(measure.Standing)); }
            Add([.. MeasureExceptions.Of(measure.Standing, measure.Now, broken[measure.Standing.MeasureId].Where(promise => IsBroken(promise, measure)).Select(promise => promise.Words), settings)], $"/measures/{measure.Standing.Slug}", measure.Standing.Owner);
        }

        foreach (var action in await actions.RunAsync(cancel))
        {
            var found = ActionExceptions.Of(action.Standing, action.Plan.Code, settings, desk.Today).ToList();
            if (found.Exists(each => each.Rule == ExceptionRule.ActionLate)) { reds.Add(found[0].Subject); }
            Add(found, action.Path, action.Standing.Leads);
        }

        var now = AsAt.Read(null, desk.Today);
        var room = await delivery.RunAsync(now, cancel);
        foreach (var each in room.Projects)
        {
            if (DeliveryExceptions.IsRed(each.Project)) { reds.Add(DeliveryExceptions.SubjectOf(each.Project)); }
            Add([.. DeliveryExceptions.Of(each.Project, settings, desk.Today)], each.Path, TitleOf(each.Project.LeadPostId));
        }

        foreach (var saving in room.Savings)
        {
            if (DeliveryExceptions.IsRed(saving, desk.Today)) { reds.Add(DeliveryExceptions.SubjectOf(saving)); }
            Add([.. DeliveryExceptions.Of(saving, settings, desk.Today)], $"/delivery/savings/{saving.Number}", TitleOf(saving.OwnerPostId));
        }

        var (register, scale) = await risks.RunAsync(now, cancel);
        foreach (var risk in register)
        {
            if (DeliveryExceptions.IsRed(risk, scale)) { reds.Add(DeliveryExceptions.SubjectOf(risk)); }
            Add([.. DeliveryExceptions.Of(risk, scale, settings, desk.Today)], $"/delivery/risks/{risk.Number}", TitleOf(risk.OwnerPostId));
        }

        return new([.. shown.OrderByDescending(each => each.Because.Count).ThenBy(each => each.Subject.Title, StringComparer.OrdinalIgnoreCase)], Shortlist.Beside([.. shown.SelectMany(each => each.Because)], reds));

        string TitleOf(Guid post) => desk.Organisation!.Chart.Post(post)?.Title ?? "";

        void Add(IReadOnlyList<BoardException> because, string path, string owner)
        {
            if (because.Count > 0) { shown.Add(new(because[0].Subject, path, owner, because, open[(because[0].Subject.Kind, because[0].Subject.Id)].FirstOrDefault())); }
        }
    }

    /// <summary>A promise whose day lies in the latest period is broken by its figure; one of another period is tested on the measure's page.</summary>
    private static bool IsBroken(MeasurePromise promise, SeenMeasure measure) =>
        measure.Now is { Period: { } period, Value: { } value } && period.From <= promise.Promise.By && promise.Promise.By <= period.To && !promise.Promise.Promised.Holds(value);
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Something that rules call an exception, with all their reasons, where it is looked at, and its open case.</summary>
public sealed record ShownException(CaseSubject Subject, string Path, string Owner, IReadOnlyList<BoardException> Because, Case? Case);

/// <summary>The shortlist of a board beside what red alone would have called in.</summary>
public sealed record SeenExceptions(IReadOnlyList<ShownException> All, SignalAndNoise Beside)
{
    /// <summary>Those of a rule and of a kind of subject; of all for none.</summary>
    public IReadOnlyList<ShownException> Of(ExceptionRule? rule, SubjectKind? kind) => [.. All.Where(each => (rule is null || each.Because.Any(because => because.Rule == rule)) && (kind is null || each.Subject.Kind == kind))];
}

/// <summary>Every exception that whoever sits at the desk may see: from where measures, actions, projects, savings and risks stand, in one pass.</summary>
public sealed class SeeExceptions(GoldenThreadDb db, SeeMeasures measures, MeasureShelf shelf, SeenActions actions, SeeDelivery delivery, SeeRisks risks, ListCases cases, Desk desk)
{
    public async Task<SeenExceptions> RunAsync(CancellationToken cancel)
    {
        var settings = await db.ExceptionRules.AsNoTracking().Select(rules => rules.Settings).SingleOrDefaultAsync(cancel) ?? new();
        var open = (await cases.RunAsync(cancel)).Where(each => each.Subject.Id is not null).ToLookup(each => (each.Subject.Kind, each.Subject.Id));
        var seen = (await measures.RunAsync(AsAt.Read(null, desk.Today), cancel)).All;
        var broken = await BrokenAsync(cancel);
        List<ShownException> shown = [];
        List<CaseSubject> reds = [];
        foreach (var measure in seen)
        {
            if (measure.Now.Colour == Colour.Red && measure.Standing.EndedOn is null) { reds.Add(MeasureExceptions.SubjectOf(measure.Standing)); }
            Add([.. MeasureExceptions.Of(measure.Standing, measure.Now, broken[measure.Standing.MeasureId], settings)], $"/measures/{measure.Standing.Slug}", measure.Standing.Owner);
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

    /// <summary>What was promised of measures and did not come, in words with the figure, by measure: of any period, until somebody has dealt with it. That is a board which took up the measure after the promised day, or a later promise.</summary>
    private async Task<ILookup<Guid, string>> BrokenAsync(CancellationToken cancel)
    {
        var all = await db.MeasurePromises.AsNoTracking().ToListAsync(cancel);
        var past = all.Where(promise => promise.Promise.By < desk.Today && !all.Exists(later => later.MeasureId == promise.MeasureId && later.MadeOn > promise.Promise.By)).ToList();
        if (past.Count == 0) { return past.ToLookup(promise => promise.MeasureId, promise => promise.Words); }
        var heard = (await cases.SinceAsync(past.Min(promise => promise.Promise.By), cancel)).Where(each => each.Subject is { Kind: SubjectKind.Measure, Id: not null }).ToLookup(each => each.Subject.Id!.Value, each => each.Hearings.Select(hearing => (DateOnly?)hearing.On).Max());
        var figures = await db.FiguresAsync([.. past.Select(promise => promise.MeasureId).Distinct()], cancel);
        var view = await shelf.AsOfAsync(db, desk.MeasureSequence, cancel);
        return past.Where(promise => !heard[promise.MeasureId].Any(last => last > promise.Promise.By)).Select(promise => (promise.MeasureId, Words: BrokenWords(promise))).Where(each => each.Words is not null).ToLookup(each => each.MeasureId, each => each.Words!);

        string? BrokenWords(MeasurePromise promise)
        {
            if (view.Find(promise.MeasureId) is not { } measure) { return null; }
            var seen = SeriesFigures.Of(measure.Id, figures[measure.Id], desk.ReadsDrafts);
            var period = ForecastTruth.PeriodOf(measure, seen, promise.Promise.By);
            var truth = ForecastTruth.Of(measure, seen, period);
            return promise.Promise.On(desk.Today, truth) == PromiseState.Broken ? $"{promise.Words} ({measure.Definition.Say(truth!.Value)} in {period.InWords})" : null;
        }
    }
}

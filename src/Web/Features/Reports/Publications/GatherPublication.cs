using System.Collections.Immutable;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Thread;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Thread;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Gathers all that a publication could be made of, straight from the tables as they are this moment, whoever asks. What of it residents may read is the rule of <see cref="Publishing"/>.</summary>
public sealed class GatherPublication(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <param name="figuresOf">The measures whose figures are wanted.</param>
    public async Task<PublicationSources> RunAsync(IReadOnlyCollection<Guid> figuresOf, DateOnly day, CancellationToken cancel)
    {
        var organisation = await organisations.NowAsync(db, cancel);
        var written = new WrittenThread(0,
            (await db.CouncilPlans.AsNoTracking().ToListAsync(cancel)).ToImmutableDictionary(each => each.Id),
            (await db.Aims.AsNoTracking().ToListAsync(cancel)).ToImmutableDictionary(each => each.Id),
            (await db.ThreadLinks.AsNoTracking().Where(each => each.EndedOn == null).ToListAsync(cancel)).ToImmutableDictionary(each => each.Id));
        var (plans, actions) = (await db.Plans.AsNoTracking().ToListAsync(cancel), await db.Standings.AsNoTracking().Where(action => !action.Removed).ToListAsync(cancel));
        // Projects, risks, findings and evidence are nothing that residents read of here, and no way leads through them.
        var graph = new ThreadSources
        {
            Written = written,
            Measures = await db.MeasureStandings.AsNoTracking().ToListAsync(cancel),
            Plans = plans,
            Actions = actions,
            Programmes = [],
            Projects = [],
            Savings = [],
            Risks = [],
            Scale = new(),
            Standards = [],
            Budget = [],
            Findings = [],
            Inspections = new Dictionary<Guid, Domain.Assessments.Inspections.Inspection>(),
            Evidence = [],
            Organisation = organisation,
            Day = day,
        }.Graph();
        var book = await db.RuleBookAsync(cancel);
        return new()
        {
            Graph = graph,
            Aims = written.Aims,
            Plans = written.Plans,
            Measures = await MeasuresAsync(figuresOf, book, cancel),
            Book = book,
            ImprovementPlans = plans.Where(plan => plan.UndoneAt is null).ToDictionary(plan => plan.Id),
            Actions = actions,
            Chart = organisation.Chart,
            Day = day,
        };
    }

    private async Task<List<MeasureSource>> MeasuresAsync(IReadOnlyCollection<Guid> figuresOf, RuleBook book, CancellationToken cancel)
    {
        var measures = await db.Measures.AsNoTracking().ToListAsync(cancel);
        var parts = await db.Series.AsNoTracking().Where(each => figuresOf.Contains(each.MeasureId) && each.Kind == SeriesKind.Part).ToListAsync(cancel);
        var figures = await db.FiguresAsync([.. figuresOf, .. parts.Select(part => part.Id)], cancel);
        return [.. measures.Select(measure => new MeasureSource(measure, [.. figures[measure.Id]], [.. parts.Where(part => part.MeasureId == measure.Id).Select(part => (part, (IReadOnlyList<Observation>)[.. figures[part.Id]]))]) { Rule = RuleOf(measure, figures[measure.Id], book) })];
    }

    private static string RuleOf(Measure measure, IEnumerable<Observation> figures, RuleBook book)
    {
        var latest = SeriesFigures.Of(measure.Id, figures.Where(each => each.State >= FigureState.Approved), drafts: false).Latest;
        if (latest is null || (book.Find(latest.RuleId) ?? (book.For(measure, latest.Period) is { } chosen ? book.Find(chosen.Choice.RuleId) : null)) is not { } rule) { return ""; }
        return PeriodWords.Capital(RuleSentence.Of(rule, latest.RuleId is null ? measure.TargetFor(measure.Id, latest.Period) : latest.RatedTarget, measure.Definition));
    }
}

using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Store.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The thread as somebody may see it, with what is written of its plans and aims.</summary>
public sealed record SeenThread(ThreadGraph Graph, WrittenThread Written, AsAt AsAt)
{
    public CouncilPlan? Plan(string slug) => Written.Plans.Values.FirstOrDefault(plan => plan.Slug == slug && Graph.Node(plan.End) is not null);

    public Aim? Aim(string slug) => Written.Aims.Values.FirstOrDefault(aim => aim.Slug == slug && Graph.Node(aim.End) is not null);

    /// <summary>The same as it stands on what is handed round: without what is a draft or exempt, whoever looks.</summary>
    public SeenThread ToHandRound() => this with { Graph = Graph.SeenBy(node => !node.IsHeldBack && Graph.Node(node.End) is not null) };

    /// <summary>The aims that have a day by which they are to be reached.</summary>
    public IReadOnlySet<Guid> Dated => Written.Aims.Values.Where(aim => aim.DueOn is not null).Select(aim => aim.Id).ToHashSet();

    /// <summary>The plans that may be seen, the highest kinds first.</summary>
    public IEnumerable<CouncilPlan> Plans => Written.Plans.Values.Where(plan => Graph.Node(plan.End) is not null).OrderBy(plan => plan.Kind).ThenBy(plan => plan.Title, StringComparer.OrdinalIgnoreCase);

    /// <summary>The aims of a plan, as they are numbered.</summary>
    public IEnumerable<Aim> AimsOf(Guid plan) => Written.Aims.Values.Where(aim => aim.PlanId == plan && Graph.Node(aim.End) is not null).OrderBy(aim => aim.Kind).ThenBy(aim => aim.Number, Domain.Basics.CodeOrder.Instance).ThenBy(aim => aim.Title, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The golden thread of the council, now or as at a day: put together once for each commit, and seen by each person as far as it is theirs to see.</summary>
public sealed class SeeThread(GoldenThreadDb db, ThreadShelf shelf, KeptGraphs kept, PlanShelf plans, StandingShelf actions, MeasureStandingShelf measures, Desk desk)
{
    public Task<SeenThread> RunAsync(AsAt asAt, CancellationToken cancel) => RunAsync(asAt, desk.Sequence, cancel);

    /// <summary>As it is this moment, whatever was committed since the request began: for rules that decide under the lock of the chain.</summary>
    public async Task<SeenThread> FreshAsync(CancellationToken cancel) =>
        await RunAsync(AsAt.Read(null, desk.Today), await db.ChainHeads.AsNoTracking().Select(head => head.Sequence).SingleOrDefaultAsync(cancel), cancel);

    private async Task<SeenThread> RunAsync(AsAt asAt, long sequence, CancellationToken cancel)
    {
        var (now, writtenNow) = await NowAsync(sequence, cancel);
        var graph = now.SeenBy(Sees);
        if (asAt.Moment is not { } moment) { return new(graph, writtenNow, asAt); }
        // What was taken back from somebody's sight since is not seen in the past either.
        var (past, written) = await PastAsync(moment, asAt.Shown, cancel);
        return new(past.SeenBy(node => Sees(node) && (now.Node(node.End) is not { } known || Sees(known))), written, asAt);
    }

    private async Task<(ThreadGraph, WrittenThread)> NowAsync(long sequence, CancellationToken cancel)
    {
        var written = await shelf.AsOfAsync(db, sequence, cancel);
        if (kept.Find(db.CouncilId, sequence, desk.Today) is { } known) { return (known, written); }
        var year = FinancialYear.Of(desk.Today).FirstYear;
        var sources = new ThreadSources
        {
            Written = written,
            Measures = (await measures.AsOfAsync(db, sequence, cancel)).All,
            Plans = await plans.AsOfAsync(db, desk.PlanSequence, cancel),
            Actions = [.. await actions.AsOfAsync(db, sequence, cancel)],
            Programmes = await db.Programmes.AsNoTracking().ToListAsync(cancel),
            Projects = await db.Projects.AsNoTracking().ToListAsync(cancel),
            Savings = await db.Savings.AsNoTracking().ToListAsync(cancel),
            Risks = await db.Risks.AsNoTracking().ToListAsync(cancel),
            Scale = await db.RiskScales.AsNoTracking().SingleOrDefaultAsync(cancel) ?? new(),
            Standards = await db.ManagementStandards.AsNoTracking().ToListAsync(cancel),
            // Lines of years that are over stand in their own pages; on the thread stands what is paid for now.
            Budget = await db.BudgetLines.AsNoTracking().Where(line => line.FirstYear >= year).ToListAsync(cancel),
            Findings = await db.Findings.AsNoTracking().ToListAsync(cancel),
            Inspections = await db.Inspections.AsNoTracking().ToDictionaryAsync(each => each.Id, cancel),
            Evidence = await db.Evidence.AsNoTracking().Where(piece => piece.PutAwayBecause == null && piece.Kind != EvidenceKind.Measure && piece.Kind != EvidenceKind.Action).ToListAsync(cancel),
            Organisation = desk.Organisation!,
            Day = desk.Today,
        };
        return (kept.Keep(db.CouncilId, sequence, desk.Today, sources.Graph()), written);
    }

    private async Task<(ThreadGraph, WrittenThread)> PastAsync(DateTimeOffset moment, DateOnly day, CancellationToken cancel)
    {
        var written = await ThreadShelf.AsAtAsync(db, moment, cancel);
        if (kept.Past(db.CouncilId, day) is { } known) { return (known, written); }
        var year = FinancialYear.Of(day).FirstYear;
        var sources = new ThreadSources
        {
            Written = written,
            Measures = await db.MeasureStandings.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Plans = await db.Plans.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Actions = await db.Standings.AsNoTracking().AsAt(moment).Where(action => !action.Removed).ToListAsync(cancel),
            Programmes = await db.Programmes.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Projects = await db.Projects.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Savings = await db.Savings.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Risks = await db.Risks.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Scale = await db.RiskScales.AsNoTracking().AsAt(moment).SingleOrDefaultAsync(cancel) ?? new(),
            Standards = await db.ManagementStandards.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Budget = await db.BudgetLines.AsNoTracking().AsAt(moment).Where(line => line.FirstYear >= year).ToListAsync(cancel),
            Findings = await db.Findings.AsNoTracking().AsAt(moment).ToListAsync(cancel),
            Inspections = await db.Inspections.AsNoTracking().AsAt(moment).ToDictionaryAsync(each => each.Id, cancel),
            // A piece is never changed but in what is known of it, which is kept as it is now.
            Evidence = await db.Evidence.AsNoTracking().Where(piece => piece.AddedAt <= moment && piece.PutAwayBecause == null && piece.Kind != EvidenceKind.Measure && piece.Kind != EvidenceKind.Action).ToListAsync(cancel),
            Organisation = desk.Organisation!,
            Day = day,
        };
        return (kept.KeepPast(db.CouncilId, day, sources.Graph()), written);
    }

    // What a record's own page would say: a link shows nobody what its page refuses them.
    private bool Sees(ThreadNode node) => node.End.Kind switch
    {
        ThreadKind.Aim or ThreadKind.CouncilPlan => desk.May(Right.ReadPlans) && (!node.IsHeldBack || desk.Actor.May(Right.ReadDrafts, node.Posts, node.Services)),
        ThreadKind.Measure => desk.Actor.May(Right.ReadMeasures, node.Posts, node.Services),
        ThreadKind.ImprovementPlan => desk.Actor.ReachOf(Right.ReadPlans) == Reach.All && !node.IsHeldBack || desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All,
        ThreadKind.Evidence when node.PlanId is null => desk.May(Right.ReadAssessments) && desk.ReadsDrafts,
        ThreadKind.Action or ThreadKind.Evidence => desk.Actor.May(Right.ReadPlans, node.Posts, node.Services) && (!node.IsHeldBack || desk.Actor.May(Right.ReadDrafts, node.Posts, node.Services)),
        ThreadKind.Finding => desk.May(Right.ReadAssessments) && (!node.IsHeldBack || desk.ReadsDrafts),
        ThreadKind.Board => desk.Actor.ReachOf(Right.ReadPlans) == Reach.All,
        _ => desk.May(Right.ReadDelivery) && (!node.IsHeldBack || desk.ReadsDrafts),
    };
}

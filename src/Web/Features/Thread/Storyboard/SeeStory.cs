using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Gathers a priority's page from the thread as it may be handed round; null where there is no such priority.</summary>
public sealed class SeeStory(GoldenThreadDb db, SeeThread see, SeeLines lines, StandingShelf actions, MeasureShelf measures, ListCases cases, Desk desk)
{
    /// <summary>How many steps a page names.</summary>
    private const int MostSteps = 6;

    private static readonly ThreadKind[] Done = [ThreadKind.Action, ThreadKind.Programme, ThreadKind.Project, ThreadKind.Saving];

    public async Task<SeenStory?> RunAsync(string slug, AsAt asAt, CancellationToken cancel)
    {
        var thread = (await see.RunAsync(asAt, cancel)).ToHandRound();
        return thread.Aim(slug) is { } aim && Storyboard.Tells(aim) ? await OfAsync(aim, thread, cancel) : null;
    }

    public async Task<SeenStory> OfAsync(Aim aim, SeenThread thread, CancellationToken cancel)
    {
        var (graph, asAt) = (thread.Graph, thread.AsAt);
        var below = graph.Reach(aim.End, LinkWay.Down);
        var story = await db.Stories.AsNoTracking().AsAt(asAt.Moment).SingleOrDefaultAsync(each => each.AimId == aim.Id, cancel) ?? new PriorityStory { AimId = aim.Id };
        var linked = below.Where(node => node is { IsOpen: true, End.Kind: ThreadKind.Measure }).ToList();
        var chosen = story.Numbers.Select(id => graph.Node(new ThreadEnd(ThreadKind.Measure, id))).OfType<ThreadNode>().ToList();
        var shown = await lines.RunAsync(thread, story.Numbers.Count > 0 ? chosen : linked, cancel);
        var work = below.Where(node => Done.Contains(node.End.Kind)).ToList();
        return new()
        {
            Aim = aim,
            Plan = thread.Written.Plans[aim.PlanId],
            Thread = thread,
            Story = story,
            Serves = [.. graph.Next(aim.End, LinkWay.Up).Select(each => (each.Edge.Because, each.Node))],
            Numbers = [.. chosen.Select(node => shown[node.End])],
            Offered = story.Numbers.Count > 0 ? [] : [.. linked.Select(node => shown[node.End])],
            Work = [.. work.Where(node => node.IsOpen).OrderBy(node => node.Tone switch { ThreadTone.Bad => 0, ThreadTone.Doubt => 1, ThreadTone.Good => 2, _ => 3 }).ThenBy(node => node.End.Kind).ThenBy(node => node.Code, CodeOrder.Instance)],
            Cases = desk.May(Right.ReadCases) ? [.. (await cases.RunAsync(cancel, asAt.Moment)).Where(each => each is { ClosedOn: null, ExemptBecause.Length: 0 } && End(each.Subject) is { } end && below.Any(node => node.End == end))] : [],
            Promises = await PromisesAsync([.. linked, .. chosen], asAt, cancel),
            Risks = [.. below.Where(node => node is { IsOpen: true, End.Kind: ThreadKind.Risk }).OrderByDescending(node => node.Tone == ThreadTone.Bad).ThenBy(node => node.Code, CodeOrder.Instance)],
            Findings = [.. work.SelectMany(node => graph.Next(node.End, LinkWay.Up)).Concat(graph.Next(aim.End, LinkWay.Up)).Select(each => each.Node).Where(node => node.End.Kind == ThreadKind.Finding).DistinctBy(node => node.End)],
            Next = [.. Storyboard.Nearest(await StepsAsync(aim, below, thread, cancel), asAt.Shown, MostSteps).Select(step => (step, graph.Node(step.Of)!))],
        };
    }

    private async Task<IReadOnlyList<StoryPromise>> PromisesAsync(IReadOnlyList<ThreadNode> nodes, AsAt asAt, CancellationToken cancel)
    {
        var of = nodes.DistinctBy(node => node.End).ToDictionary(node => node.End.Id);
        var made = await db.MeasurePromises.AsNoTracking().Where(each => of.Keys.Contains(each.MeasureId) && each.MadeOn <= asAt.Shown).OrderBy(each => each.MadeOn).ToListAsync(cancel);
        if (made.Count == 0) { return []; }
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var figures = await db.FiguresAsync([.. made.Select(each => each.MeasureId).Distinct()], cancel);
        return [.. made.Where(each => view.Find(each.MeasureId) is not null).Select(each =>
        {
            var measure = view.Find(each.MeasureId)!;
            var known = SeriesFigures.Of(measure.Id, figures[measure.Id].Where(figure => asAt.Moment is not { } moment || figure.RecordedAt <= moment), drafts: false);
            var period = ForecastTruth.PeriodOf(measure, known, each.Promise.By);
            var truth = ForecastTruth.Of(measure, known, period);
            return new StoryPromise(each, of[measure.Id], each.Promise.On(asAt.Shown, truth), truth is { } figure ? $"{measure.Definition.Say(figure)} in {period.InWords}" : "");
        })];
    }

    /// <summary>Milestones of the priority and of what is below it, of its projects, and what its actions are to have done next.</summary>
    private async Task<IEnumerable<NextStep>> StepsAsync(Aim aim, IReadOnlyList<ThreadNode> below, SeenThread thread, CancellationToken cancel)
    {
        var open = below.Where(node => node.IsOpen).Select(node => node.End).ToHashSet();
        var standings = thread.AsAt.Moment is { } moment ? await db.Standings.AsNoTracking().AsAt(moment).ToListAsync(cancel) : [.. await actions.AsOfAsync(db, desk.Sequence, cancel)];
        var ids = open.Where(end => end.Kind == ThreadKind.Project).Select(end => end.Id).ToList();
        var projects = ids.Count == 0 ? [] : await db.Projects.AsNoTracking().AsAt(thread.AsAt.Moment).Where(each => ids.Contains(each.Id)).ToListAsync(cancel);
        return
        [
            .. thread.Written.Aims.Values.Where(each => each.Id == aim.Id || open.Contains(each.End)).SelectMany(each => each.Milestones.Where(step => step.ReachedOn is null).Select(step => new NextStep(each.End, step.Title, step.Due))),
            .. standings.Where(each => each.NextDue is not null && each.NextWhat.Length > 0 && open.Contains(new(ThreadKind.Action, each.ActionId))).Select(each => new NextStep(new(ThreadKind.Action, each.ActionId), each.NextWhat, each.NextDue!.Value)),
            .. projects.SelectMany(each => each.Milestones.Where(step => step.Actual is null).Select(step => new NextStep(new(ThreadKind.Project, each.Id), step.Title, step.Finish))),
        ];
    }

    private static ThreadEnd? End(CaseSubject subject) => subject.Id is { } id && Enum.TryParse<ThreadKind>(subject.Kind.ToString(), out var kind) ? new ThreadEnd(kind, id) : null;
}

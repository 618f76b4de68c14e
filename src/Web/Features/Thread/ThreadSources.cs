using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Thread;
using GoldenThread.Web.Features.Delivery;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Thread;

/// <summary>All records of a council that can stand on its thread, at one moment: what nodes and the links that records say themselves are made of.</summary>
public sealed record ThreadSources
{
    public required WrittenThread Written { get; init; }
    public required IReadOnlyList<MeasureStanding> Measures { get; init; }
    public required IReadOnlyList<Plan> Plans { get; init; }
    public required IReadOnlyList<ActionStanding> Actions { get; init; }
    public required IReadOnlyList<Programme> Programmes { get; init; }
    public required IReadOnlyList<Project> Projects { get; init; }
    public required IReadOnlyList<Saving> Savings { get; init; }
    public required IReadOnlyList<Risk> Risks { get; init; }
    public required RiskScale Scale { get; init; }
    public required IReadOnlyList<ManagementStandard> Standards { get; init; }
    public required IReadOnlyList<BudgetLine> Budget { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyDictionary<Guid, Inspection> Inspections { get; init; }

    /// <summary>Pieces of evidence that are offered: those that are not put away, and no measure or action, which stand for themselves.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
    public required OrganisationView Organisation { get; init; }
    public required DateOnly Day { get; init; }

    private PostChart Chart => Organisation.Chart;

    /// <summary>The thread.</summary>
    public ThreadGraph Graph() => new(Nodes(), Edges());

    private IEnumerable<ThreadNode> Nodes()
    {
        // In use is what a plan in force holds; a plan whose place another took leads nowhere.
        var plans = Plans.Where(plan => plan.UndoneAt is null && !plan.IsSuperseded).ToDictionary(plan => plan.Id);
        var actions = Actions.Where(action => plans.ContainsKey(action.PlanId)).Select(action => Of(action, plans[action.PlanId])).ToDictionary(node => node.End.Id);
        return
        [
            .. Written.Plans.Values.Select(Of), .. Written.Aims.Values.Where(aim => Written.Plans.ContainsKey(aim.PlanId)).Select(Of), .. Measures.Select(Of),
            .. plans.Values.Select(Of), .. actions.Values,
            .. Programmes.Select(Of), .. Projects.Select(Of), .. Savings.Select(Of), .. Risks.Select(Of), .. Standards.Select(Of), .. Budget.Select(Of), .. Findings.Where(finding => finding.WithdrawnBecause is null && Inspections.ContainsKey(finding.InspectionId)).Select(Of),
            .. Evidence.Where(piece => piece.ActionId is not { } of || actions.ContainsKey(of)).Select(piece => Of(piece, piece.ActionId is { } of ? actions[of] : null)),
            .. Organisation.Boards.Select(board => new ThreadNode { End = new(ThreadKind.Board, board.Id), Title = board.Name, Code = board.Acronym ?? "", Called = "Board", Key = board.Id.ToString(), IsOpen = board.EndedOn is null }),
        ];
    }

    private IEnumerable<ThreadEdge> Edges() =>
    [
        .. Written.Links.Values.Select(link => link.Edge),
        .. Measures.SelectMany(measure => measure.Actions, (measure, action) => Said(LinkType.DeliveredBy, ThreadKind.Measure, measure.MeasureId, ThreadKind.Action, action, "The action says which measures it is to change")),
        .. Actions.Select(action => Said(LinkType.PartOf, ThreadKind.Action, action.ActionId, ThreadKind.ImprovementPlan, action.PlanId, "It is an action of the plan")),
        .. Projects.Where(project => project.ProgrammeId is not null).Select(project => Said(LinkType.PartOf, ThreadKind.Project, project.Id, ThreadKind.Programme, project.ProgrammeId!.Value, "The project names its programme")),
        .. Projects.SelectMany(project => project.Benefits.Select(benefit => benefit.MeasureId).OfType<Guid>().Distinct(), (project, measure) => Said(LinkType.DeliveredBy, ThreadKind.Measure, measure, ThreadKind.Project, project.Id, "The project says that it is to change the measure")),
        .. Projects.Where(project => project.ReplacesId is not null).Select(project => Said(LinkType.Replaces, ThreadKind.Project, project.Id, ThreadKind.Project, project.ReplacesId!.Value, "The project names what it replaces")),
        .. Savings.Where(saving => saving.ProjectId is not null).Select(saving => Said(LinkType.PartOf, ThreadKind.Saving, saving.Id, ThreadKind.Project, saving.ProjectId!.Value, "The saving names its project")),
        .. Risks.SelectMany(risk => risk.Threatens, (risk, thing) => Said(LinkType.ThreatenedBy, Kind(thing.Kind), thing.Id, ThreadKind.Risk, risk.Id, "The risk says what it threatens")),
        .. Evidence.Where(piece => piece.ActionId is not null).Select(piece => Said(LinkType.EvidencedBy, ThreadKind.Action, piece.ActionId!.Value, ThreadKind.Evidence, piece.Id, "It was added to the action as evidence")),
        .. Findings.Where(finding => finding.Answer is { IsApproved: true, SentBackBecause: null }).SelectMany(finding => finding.Answer!.Actions, (finding, action) => Said(LinkType.ArisesFrom, ThreadKind.Action, action, ThreadKind.Finding, finding.Id, "The answer to the finding names the action")),
    ];

    private ThreadNode Of(CouncilPlan plan) => new() { End = plan.End, Title = plan.Title, Called = plan.Kind.InWords(), Key = plan.Slug, Posts = [plan.OwnerPostId], Services = plan.Services(Chart), IsOpen = plan.EndedOn is null, IsHeldBack = plan.AgreedOn is null, Says = plan.EndedOn is not null ? "Ended" : plan.AgreedOn is null ? "Not agreed yet" : "", Tone = plan.EndedOn is not null ? ThreadTone.Done : ThreadTone.Unknown };

    private ThreadNode Of(Aim aim)
    {
        var plan = Written.Plans[aim.PlanId];
        var late = aim.EndedOn is null && aim.DueOn < Day;
        return new()
        {
            End = aim.End,
            Code = aim.Number,
            Title = aim.Title,
            Called = aim.Kind.ToString(),
            Key = aim.Slug,
            Aim = aim.Kind,
            PlanId = plan.Id,
            Posts = [aim.OwnerPostId],
            Services = aim.Services(Chart),
            IsOpen = aim.EndedOn is null && plan.EndedOn is null,
            IsHeldBack = plan.AgreedOn is null,
            Tone = aim.EndedOn is not null ? aim.IsReached ? ThreadTone.Done : ThreadTone.Unknown : late ? ThreadTone.Bad : ThreadTone.Unknown,
            Says = aim.EndedOn is not null ? aim.IsReached ? "Reached" : "Given up" : late ? "Overdue" : "",
        };
    }

    private ThreadNode Of(MeasureStanding measure)
    {
        // As handed in, for everybody: what somebody is still typing is on nobody's thread.
        var now = measure.Seen(false);
        var rating = ShownRating.Of(now);
        return new()
        {
            End = new(ThreadKind.Measure, measure.MeasureId),
            Code = measure.Code,
            Title = measure.Title,
            Called = "Measure",
            Key = measure.Slug,
            Posts = measure.Posts,
            Services = measure.Services,
            IsOpen = measure.EndedOn is null,
            Tone = rating.Kind switch { "red" => ThreadTone.Bad, "amber" => ThreadTone.Doubt, "green" => ThreadTone.Good, _ => ThreadTone.Unknown },
            Says = now.Value is { } value ? $"{rating.Words}: {measure.Say(value)}{(now.Period is { } period ? $", {period.InWords}" : "")}" : rating.Words,
        };
    }

    private ThreadNode Of(Plan plan)
    {
        var posts = Actions.Where(action => action.PlanId == plan.Id).SelectMany(action => action.Posts).Distinct().ToList();
        return new() { End = new(ThreadKind.ImprovementPlan, plan.Id), Title = plan.Title, Called = "Improvement plan", Key = plan.Code, Posts = posts, Services = Chart.ServicesOf(posts), IsHeldBack = !plan.IsSeenByMembers };
    }

    private ThreadNode Of(ActionStanding action, Plan plan)
    {
        var status = ShownStatus.Of(action, Day);
        return new()
        {
            End = new(ThreadKind.Action, action.ActionId),
            Code = action.Code,
            Title = action.Title,
            Called = "Action",
            Key = $"{plan.Code}/actions/{Uri.EscapeDataString(action.Code)}",
            PlanId = plan.Id,
            Posts = action.Posts,
            Services = action.Services,
            IsOpen = !action.IsClosed,
            IsHeldBack = !plan.IsSeenByMembers || action.NotYetInPlan && plan.Current.State != PlanState.Submitted,
            Tone = status.Key switch { "overdue" => ThreadTone.Bad, "at-risk" => ThreadTone.Doubt, "on-track" => ThreadTone.Good, "done" => ThreadTone.Done, _ => ThreadTone.Unknown },
            Says = status.Words,
        };
    }

    private ThreadNode Of(Programme programme) => new() { End = new(ThreadKind.Programme, programme.Id), Title = programme.Title, Called = "Programme", Key = programme.Slug, Posts = [programme.OwnerPostId], Services = Chart.ServicesOf([programme.OwnerPostId]), IsOpen = programme.EndedOn is null };

    private ThreadNode Of(Project project)
    {
        var standing = project.IsOpen ? ProjectStanding.Of(project, Day) : null;
        return new()
        {
            End = new(ThreadKind.Project, project.Id),
            Code = $"PID {project.Pid}",
            Title = project.Title,
            Called = "Project",
            Key = project.Pid,
            Posts = [project.LeadPostId],
            Services = Chart.ServicesOf([project.LeadPostId]),
            IsOpen = project.IsOpen,
            IsHeldBack = project.Approvals.Any(each => each.IsGiven != true),
            Tone = standing?.Worse switch { Confidence.Red => ThreadTone.Bad, Confidence.Amber => ThreadTone.Doubt, Confidence.Green => ThreadTone.Good, _ => project.IsOpen ? ThreadTone.Unknown : ThreadTone.Done },
            Says = standing is { Worse: { } worse } ? worse.InWords() : project.State.ToString(),
        };
    }

    private ThreadNode Of(Saving saving)
    {
        var project = Projects.FirstOrDefault(each => each.Id == saving.ProjectId);
        return new() { End = new(ThreadKind.Saving, saving.Id), Code = saving.Code, Title = saving.Title, Called = "Saving", Key = $"{saving.Number}", PlanId = saving.ProjectId, Posts = [saving.OwnerPostId], Services = saving.ServiceId is { } service ? [service] : Chart.ServicesOf([saving.OwnerPostId]), IsHeldBack = project is not null && project.Approvals.Any(each => each.IsGiven != true) };
    }

    private ThreadNode Of(Risk risk) => new()
    {
        End = new(ThreadKind.Risk, risk.Id),
        Code = risk.Code,
        Title = risk.Event,
        Called = "Risk",
        Key = $"{risk.Number}",
        Posts = [risk.OwnerPostId],
        Services = Chart.ServicesOf([risk.OwnerPostId]),
        IsOpen = risk.ClosedOn is null,
        IsHeldBack = risk.ExemptBecause.Length > 0,
        Tone = risk.ClosedOn is not null ? ThreadTone.Done : risk.IsAbove(Scale) ? ThreadTone.Bad : ThreadTone.Unknown,
        Says = risk.ClosedOn is not null ? "Closed" : $"{Scale.Called(risk.Now.Score)}, {risk.Now.Score}{(risk.IsAbove(Scale) ? ", above what the council accepts" : "")}",
    };

    private ThreadNode Of(ManagementStandard standard) => new() { End = new(ThreadKind.Standard, standard.Id), Code = standard.Code, Title = standard.Title, Called = "Management standard", Key = $"{standard.Number}", Posts = [standard.OwnerPostId], Services = Chart.ServicesOf([standard.OwnerPostId]), IsHeldBack = !standard.Steps.Any(step => step is { Kind: StandardStepKind.Approval, TakenOn: not null }), Says = standard.IsInForce ? "In force" : "" };

    private ThreadNode Of(BudgetLine line)
    {
        var money = ServiceMoney.Of([line]);
        return new()
        {
            End = new(ThreadKind.Budget, line.Id),
            Code = line.Code,
            Title = $"{line.Title}, {line.Year}",
            Called = "Budget line",
            Key = $"{line.Id}",
            Services = line.ServiceId is { } service ? [service] : [],
            Tone = money.Standing switch { 1 => ThreadTone.Bad, 0 => ThreadTone.Good, -1 => ThreadTone.Doubt, _ => ThreadTone.Unknown },
            Says = $"{Typed.Pounds(line.Budget)}{(line.Over is { } over && over != 0 ? $", {Typed.Pounds(Math.Abs(over))} {(over > 0 ? "over" : "under")}" : line.Forecast is null ? "" : ", as planned")}",
        };
    }

    private ThreadNode Of(Finding finding) => new() { End = new(ThreadKind.Finding, finding.Id), Code = finding.Code, Title = finding.Title, Called = "Finding", Key = $"{Inspections[finding.InspectionId].Code}/findings/{finding.Number}", IsHeldBack = !(Inspections[finding.InspectionId].PublishedOn <= Day), Posts = finding.OwnerPost is { } post ? [post] : [], Services = finding.OwnerPost is { } owner ? Chart.ServicesOf([owner]) : [] };

    // A piece that was added to an action is known to whoever sees the action, and stands on its page; what came to the library by itself stands there.
    private ThreadNode Of(Evidence piece, ThreadNode? action) => new()
    {
        End = new(ThreadKind.Evidence, piece.Id),
        Title = piece.Title,
        Called = "Evidence",
        Key = action?.Key ?? $"{piece.Id}",
        PlanId = action?.PlanId,
        Posts = action?.Posts ?? (piece.OwnerPost is { } post ? [post] : []),
        Services = action?.Services ?? [],
        IsHeldBack = action?.IsHeldBack ?? true,
        Tone = piece.IsStale(Day) ? ThreadTone.Doubt : ThreadTone.Unknown,
        Says = piece.IsStale(Day) ? "Out of date" : $"of {Say.Date(piece.DatedOn ?? CouncilClock.DayOf(piece.AddedAt))}",
    };

    private static ThreadEdge Said(LinkType type, ThreadKind from, Guid fromId, ThreadKind to, Guid toId, string because) => new(type, new(from, fromId), new(to, toId), because);

    private static ThreadKind Kind(ThreatenedKind kind) => kind switch { ThreatenedKind.Measure => ThreadKind.Measure, ThreatenedKind.Action => ThreadKind.Action, ThreatenedKind.Project => ThreadKind.Project, _ => ThreadKind.Saving };
}

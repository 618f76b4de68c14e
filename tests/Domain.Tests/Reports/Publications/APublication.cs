using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Tests.Thread;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Reports;

/// <summary>A publication, and all that a small council could publish.</summary>
internal static class APublication
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 30, TimeSpan.Zero);
    public static readonly Actor Officer = new() { Account = Guid.NewGuid(), Post = "Performance officer", At = Now, Today = new(2026, 11, 23), Roles = [Role.PerformanceOfficer] };
    public static readonly Actor Clerk = Officer with { Account = Guid.NewGuid(), Post = "Clerk", Roles = [Role.Clerk] };
    public static readonly Guid People = Guid.NewGuid();
    public static readonly CouncilRule Rule = new() { Id = Guid.NewGuid(), Rule = RatingRule.TenPerCent, MadeBy = "x", MadeOn = new(2020, 1, 1) };

    public static PublicationDetails Details => new() { Title = " How we  are doing ", Introduction = "Hello", Measures = [new(People)] };

    public static PublicationOffer Offer => new(new HashSet<Guid>(), new HashSet<Guid> { People }, new HashSet<Guid>());

    public static PublishedContent Content => new() { Title = "How we are doing", Measures = [new() { Slug = "p", Code = "P", Title = "People" }] };

    public static Publication Prepared(params int[] taken) => Publication.Prepare(Guid.NewGuid(), Details, Offer, taken, Officer).Publication!;

    public static Publication Approved()
    {
        var publication = Prepared();
        Assert.NotNull(publication.Approve(Content, "d", "d", [], Clerk).Value);
        return publication;
    }

    public static Publication Out()
    {
        var publication = Approved();
        Assert.NotNull(publication.Release(null, Now, [], Officer).Value);
        return publication;
    }

    public static Measure Measure(string unit = "people", bool isShare = false) => new()
    {
        Id = People,
        Code = "P1",
        Slug = "p1",
        OwnerPost = Head,
        Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = "People who wait", Unit = unit, Polarity = Polarity.Lower, Frequency = Frequency.Monthly, Source = "Case system", Numerator = isShare ? "Waiting" : "", Denominator = isShare ? "All" : "" }, false, null, "x", Now)],
        Rules = [new(Rule.Id, new(2020, 1, 1), "x", new(2020, 1, 1), "x")],
        Targets = [new() { Id = Guid.NewGuid(), Shape = TargetShape.Constant, Kind = TargetKind.AtMost, Steps = [new(new(2020, 1, 1), 10)], From = new(2020, 1, 1), SetBy = "x", SetOn = new(2020, 1, 1), Because = "x", ApprovedBy = "x", ApprovedOn = new(2020, 1, 1) }],
    };

    public static Observation Figure(Guid series, int month, decimal? value, FigureState state = FigureState.Approved, decimal? counted = null, decimal? outOf = null, int revision = 1) => new()
    {
        SeriesId = series,
        From = new(2026, month, 1),
        To = Period.Month(2026, month).To,
        Kind = PeriodKind.Month,
        Revision = revision,
        Figure = value is null ? FigureKind.NotAvailable : FigureKind.Value,
        Value = value,
        Numerator = counted,
        Denominator = outOf,
        State = state,
        RecordedBy = "Performance officer",
        RecordedAt = Now,
        Colour = value is null ? null : value > 10 ? Colour.Red : Colour.Green,
        RuleId = value is null ? null : Rule.Id,
        TargetKind = TargetKind.AtMost,
        Target = 10,
    };

    public static RuleBook Book => new(new Dictionary<Guid, CouncilRule> { [Rule.Id] = Rule }, []);

    public static MeasureSource Source(Measure measure, IReadOnlyList<Observation> figures, params (string By, string Name, IReadOnlyList<Observation> Figures)[] parts) =>
        new(measure, figures, [.. parts.Select(part => (new Series { Id = part.Figures[0].SeriesId, MeasureId = measure.Id, Kind = SeriesKind.Part, Dimension = part.By, Name = part.Name }, part.Figures))]) { Rule = "Green at 10 people or below" };

    /// <summary>A strategy with a priority, and below it an objective that a measure shows and an action brings about.</summary>
    public static (PublicationSources Sources, Aim Priority, Aim Objective, ActionStanding Action) Sources(bool planHeldBack = false, bool objectiveHeldBack = false, Plan? plan = null, ActionStanding? action = null)
    {
        var strategy = AThread.ServicePlan();
        var priority = AThread.AnAim(strategy, AThread.Fewer with { Kind = AimKind.Priority, Number = "1", Title = "Nobody waits" });
        var objective = AThread.AnAim(strategy, AThread.Fewer with { Number = "1.1", Title = "Waits are short", DueOn = new(2026, 11, 1) }, priority);
        plan ??= APlan();
        action ??= AnAction(plan.Id);
        ThreadNode Node(ThreadEnd end, string title, bool heldBack) => new() { End = end, Title = title, Called = "x", IsHeldBack = heldBack };
        var (measure, done) = (new ThreadEnd(ThreadKind.Measure, People), new ThreadEnd(ThreadKind.Action, action.ActionId));
        var graph = new ThreadGraph([Node(priority.End, priority.Title, planHeldBack), Node(objective.End, objective.Title, planHeldBack || objectiveHeldBack), Node(measure, "People", false), Node(done, action.Title, false)],
            [new(LinkType.ContributesTo, objective.End, priority.End, "x"), new(LinkType.MeasuredBy, objective.End, measure, "x"), new(LinkType.DeliveredBy, objective.End, done, "x")]);
        return (new PublicationSources
        {
            Graph = graph,
            Aims = new Dictionary<Guid, Aim> { [priority.Id] = priority, [objective.Id] = objective },
            Plans = new Dictionary<Guid, CouncilPlan> { [strategy.Id] = strategy },
            Measures = [Source(Measure(), [Figure(People, 8, 20), Figure(People, 9, 12)])],
            Book = Book,
            ImprovementPlans = new Dictionary<Guid, Plan> { [plan.Id] = plan },
            Actions = [action],
            Chart = Chart,
            Day = Officer.Today,
        }, priority, objective, action);
    }

    public static Plan APlan(bool published = true, PlanState state = PlanState.Approved) =>
        new() { Id = Guid.NewGuid(), Code = "plan", Title = "Improvement plan", PublishedAt = published ? Now : null, Versions = [new PlanVersion { Label = "1", State = state }] };

    public static ActionStanding AnAction(Guid plan, bool notYet = false, bool removed = false) =>
        new() { ActionId = Guid.NewGuid(), PlanId = plan, Code = "A1", Title = "Open clinics", Narrative = "Two are open", Status = ActionStatus.OnTrack, NextDue = new(2026, 11, 1), Services = [Care], NotYetInPlan = notYet, Removed = removed };
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays what the demonstration delivers: two programmes, their projects with one that replaced another, savings, risks and management standards.</summary>
public sealed class DemoDelivery(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Officer = "Corporate Performance Manager", Clerk = "Democratic Services Manager";
    private readonly List<Programme> _programmes = [];
    private readonly List<Project> _projects = [];
    private readonly List<Saving> _savings = [];

    /// <param name="measures">The council's measures, by code.</param>
    public void Add(IReadOnlyDictionary<string, Measure> measures)
    {
        var start = DemoDates.Working(today.AddDays(-280));
        time.Add(start, Officer, null, actor =>
        [
            Begin("Customers first", "People say once what they need, and hear what became of it.", "Executive Director of Corporate Resources", "Corporate Management Team", actor),
            Begin("Roads that last", "Roads are mended before they break, at less cost over their life.", "Executive Director of Growth and Environment", "Highways Recovery Board", actor),
        ]);
        Running("79", "One telephone number", "One number for every service, answered by people who can settle most things.", 0, "Head of Customer Services", start.AddDays(7), 420_000,
            [("Service chosen with the districts", -210, -205, -205, []), ("System bought", -120, -60, -60, [1]), ("Old numbers switched over", -20, 75, null, [2]), ("First year reviewed", 120, 210, null, [3])], stage: "Design");
        Running("83", "Letters by e-mail", "Letters that nobody needs on paper are sent by e-mail.", 0, "Head of Technology", start.AddDays(20), 90_000,
            [("Letters counted", -200, -198, -198, []), ("First ten kinds of letter", -90, -92, -92, [1]), ("All kinds of letter", 30, 30, null, [2])], stage: "Trial");
        Running("84", "A face for complaints", "Whoever complains has one person who answers.", 0, "Complaints and Feedback Manager", start.AddDays(40), 60_000,
            [("Procedure agreed", -150, -140, -140, []), ("Staff trained", -60, -20, null, [1]), ("In every service", 45, 100, null, [2])], stage: "Training");
        Running("69b", "Fewer offices", "The council works from six buildings and not from fourteen.", 0, "Head of Property and Facilities", start.AddDays(3), 1_900_000,
            [("Buildings chosen", -190, -150, -150, []), ("Leases ended", -10, 160, null, [1])], stage: "Choice");
        Running("91d", "Surface dressing before winter", "Roads that begin to break are sealed in summer.", 1, "Head of Highway Asset Management", start.AddDays(10), 3_200_000,
            [("Roads chosen", -180, -180, -180, []), ("Contract let", -120, -118, -118, [1]), ("Two hundred miles sealed", -30, -24, -24, [2]), ("Winter inspected", 110, 110, null, [3])], stage: "This summer");
        Running("92", "Lamps that dim", "Street lamps dim after midnight where nobody is.", 1, "Head of Highways Operations", start.AddDays(60), 2_600_000,
            [("Streets agreed with parishes", -70, -35, -35, []), ("First thousand lamps", 20, 62, null, [1]), ("All forty thousand", 400, 440, null, [2])], stage: "Parishes");
        Save("Customer contact", "79", "Head of Customer Services", [(0, 240_000, 150_000, 60_000), (1, 480_000, 480_000, null)], "The old numbers are switched over two months late.");
        Save("Postage and print", "83", "Head of Technology", [(0, 80_000, 84_000, 52_000), (1, 120_000, null, null)], "Fewer letters than expected need paper.");
        Save("Rents and running of offices", "69b", "Head of Property and Facilities", [(0, 600_000, 180_000, 40_000), (1, 1_100_000, 900_000, null)], "Two landlords do not let the council go before the spring.");
        Save("Energy of street lamps", "92", "Head of Highways Operations", [(0, 110_000, 60_000, 0), (1, 410_000, 410_000, null)], "The first lamps dim in the new year.");
        Save("Repairs after frost", "91d", "Head of Highway Asset Management", [(0, 300_000, null, null), (1, 300_000, null, null)], "");
        Replaced();
        Brings(measures);
        Risks(measures);
        Standards();
        Strands();
    }

    /// <summary>The first programme has three strands: one whose outcome waits for its review too long, one that was reviewed, and one whose day is to come.</summary>
    private void Strands()
    {
        (string Title, string Lead, string Outcome, int ReviewOn, string? Plan, string[] Pids)[] strands =
        [
            ("People reach us", "Head of Customer Services", "Eight of ten people say that one call was enough.", -21, "improvement", ["79", "84"]),
            ("Letters and forms", "Head of Technology", "Half as many letters on paper, and ten forms that take less than five minutes.", -30, null, ["83", "107"]),
            ("Places to work", "Head of Property and Facilities", "Six buildings, and nobody travels further than ten miles to their desk.", 240, null, ["69b", "112"]),
        ];
        time.Add(DemoDates.Working(today.AddDays(-50)), Officer, null, actor => [.. strands.Select(each => Granted(_programmes[0].AddStrand(new() { Title = each.Title, LeadPostId = Post(each.Lead), Outcome = each.Outcome, ReviewOn = DemoDates.Working(today.AddDays(each.ReviewOn)), PlanId = db.Plans.Local.FirstOrDefault(plan => plan.Code == each.Plan)?.Id, Projects = [.. each.Pids.Select(pid => Of(pid).Id)] }, [.. db.Plans.Local], _projects, cast.Chart, actor)))]);
        time.Add(DemoDates.Working(today.AddDays(-26)), Officer, null, actor => [Granted(_programmes[0].ReviewStrand(2, OutcomeResult.Partly, "A third fewer letters on paper; four of the ten forms take less than five minutes.", null, DemoDates.Working(today.AddDays(150)), cast.Chart, actor))]);
    }

    private void Running(string pid, string title, string purpose, int programme, string lead, DateOnly on, decimal budget, (string Title, int Baseline, int Expected, int? Reached, int[] After)[] milestones, string stage)
    {
        time.Add(DemoDates.Working(on), Officer, null, actor =>
        {
            var project = Proposed(new() { Pid = pid, Title = title, Purpose = purpose, ProgrammeId = _programmes[programme].Id, LeadPostId = Post(lead), SponsorPostId = _programmes[programme].OwnerPostId, Budget = budget, Funding = "The transformation reserve; enough for the first two years." }, actor, out var happened);
            return [happened, Granted(project.Schedule([new(1, stage, DemoDates.Working(today.AddDays(milestones[0].Baseline + 14))), new(2, "Roll-out", DemoDates.Working(today.AddDays(60)))],
                [.. milestones.Index().Select(each => new Milestone { Key = each.Index + 1, Title = each.Item.Title, Stage = each.Index == 0 ? 1 : 2, Baseline = DemoDates.Working(today.AddDays(each.Item.Baseline)), Starts = each.Index == 0 ? DemoDates.Working(on) : null, After = each.Item.After })], null, cast.Chart, actor))];
        });
        time.Add(DemoDates.Working(on.AddDays(4)), Clerk, null, actor => [Granted(Of(pid).Approve(1, true, null, "Approved with the budget.", actor))]);
        time.Add(DemoDates.Working(on.AddDays(8)), Officer, null, actor => [Granted(Of(pid).Move(ProjectState.Running, null, actor))]);
        time.Add(DemoDates.Working(today.AddDays(-12)), Officer, null, actor => [Granted(Of(pid).Schedule(Of(pid).Stages, [.. Of(pid).Milestones.Index().Select(each => each.Item with
        {
            Actual = milestones[each.Index].Reached is { } reached ? DemoDates.Working(today.AddDays(reached)) : null,
            Forecast = milestones[each.Index].Reached is null ? DemoDates.Working(today.AddDays(milestones[each.Index].Expected)) : null,
        })], null, cast.Chart, actor))]);
        time.Add(DemoDates.Working(today.AddDays(milestones[0].Baseline + 20)), Clerk, null, actor => [Granted(Of(pid).Review(1, StageVerdict.GoOn, null, _programmes[programme].BoardId, null, actor))]);
        var (confidence, done, issues) = pid switch
        {
            "69b" => (Confidence.Red, "Six buildings are chosen. Two leases run on.", "Two landlords ask for more than the rent that would be saved. The board has to choose between paying and waiting until spring."),
            "79" or "92" => (Confidence.Amber, "The system is bought and is being set up.", "The supplier has half the people that it promised; a date is agreed week by week."),
            "84" => (Confidence.Green, "Half of the services have named who answers.", ""),
            _ => (Confidence.Green, "All as planned.", ""),
        };
        foreach (var days in new[] { -75, -40, -9 })
        {
            if (today.AddDays(days) <= on.AddDays(12)) { continue; }
            time.Add(DemoDates.Working(today.AddDays(days)), Officer, null, actor => [Granted(Of(pid).Report(days < -60 && confidence == Confidence.Red ? Confidence.Amber : confidence, done, "The next milestone.", issues, Math.Round(budget * (100 + days) / 180_000) * 1000, cast.Chart, actor))]);
        }
    }

    /// <summary>A project that was not deliverable was replaced, with the approvals of members, and one replacement still waits for them.</summary>
    private void Replaced()
    {
        var on = DemoDates.Working(today.AddDays(-55));
        time.Add(on, Officer, null, actor =>
        {
            var project = Proposed(new() { Pid = "112", Title = "Fewer offices, one landlord at a time", Purpose = "Each building is given up when its lease ends, and nothing is paid for leaving early.", ProgrammeId = _programmes[0].Id, LeadPostId = Post("Head of Property and Facilities"), Replaces = "69b", Budget = 700_000, Funding = "What is left of PID 69b." }, actor, out var happened);
            return [happened, Granted(project.Schedule([new(1, "First lease", null)], [new() { Key = 1, Title = "First lease ended", Baseline = DemoDates.Working(today.AddDays(120)) }, new() { Key = 2, Title = "Six buildings left", Baseline = DemoDates.Working(today.AddDays(700)), After = [1] }], null, cast.Chart, actor))];
        });
        time.Add(DemoDates.Working(today.AddDays(-30)), Clerk, null, actor => [Granted(Of("112").Approve(1, true, null, "All groups agree; they ask for the rents by building.", actor))]);
        time.Add(DemoDates.Working(today.AddDays(-16)), Clerk, null, actor => [Granted(Of("112").Approve(2, true, null, "On condition that the gap of this year is shown in the budget monitoring.", actor))]);
        time.Add(DemoDates.Working(today.AddDays(-240)), Officer, null, actor => { Proposed(new() { Pid = "41", Title = "Forms that fill themselves", Purpose = "What the council knows already is not asked again.", LeadPostId = Post("Head of Technology"), Budget = 150_000 }, actor, out var happened); return [happened]; });
        time.Add(DemoDates.Working(today.AddDays(-232)), Clerk, null, actor => [Granted(Of("41").Approve(1, true, null, null, actor))]);
        time.Add(DemoDates.Working(today.AddDays(-100)), Officer, null, actor => { Proposed(new() { Pid = "107", Title = "Forms in two steps", Purpose = "The ten forms that people fill in most are made short.", ProgrammeId = _programmes[0].Id, LeadPostId = Post("Head of Technology"), Replaces = "41", Budget = 60_000 }, actor, out var happened); return [happened]; });
        foreach (var (number, days) in new[] { (1, -92), (2, -85), (3, -70) })
        {
            time.Add(DemoDates.Working(today.AddDays(days)), Clerk, null, actor => [.. new Event[] { Granted(Of("107").Approve(number, true, null, null, actor)) }, .. number == 3 ? [Granted(Of("41").GiveWay(Of("107"), actor))] : Array.Empty<Event>()]);
        }

        time.Add(DemoDates.Working(today.AddDays(-45)), Officer, null, actor => [Granted(Of("79").AskChange("Switch the old numbers over in two steps", "The supplier cannot do all at once", "Ten weeks later; no more money", cast.Chart, actor)), Granted(Of("92").AskChange("Leave the lamps near schools as they are", "Parishes asked for it", "£30,000 a year less is saved", cast.Chart, actor))]);
        time.Add(DemoDates.Working(today.AddDays(-38)), Clerk, null, actor => [Granted(Of("92").DecideChange(1, true, "Highways Recovery Board, with the road safety manager’s advice", actor))]);
    }

    private void Brings(IReadOnlyDictionary<string, Measure> measures) => time.Add(DemoDates.Working(today.AddDays(-60)), Officer, null, actor =>
    [
        Granted(Of("79").Aim([new() { Key = 1, Words = "Calls are answered in time", MeasureId = measures["CR01"].Id, Value = 85, By = today.AddDays(150) }, new() { Key = 2, Words = "Eight of ten calls are settled at once", By = today.AddDays(-5) }], [new() { Key = 1, ProjectId = Of("83").Id, Words = "Addresses for e-mail", By = today.AddDays(20) }], _projects, cast.Chart, actor)),
        Granted(Of("84").Aim([new() { Key = 1, Words = "Complaints are answered within twenty working days", MeasureId = measures["CR02"].Id, Value = 90, By = today.AddDays(120) }], [], _projects, cast.Chart, actor)),
        Granted(Of("92").Aim([new() { Key = 1, Words = "A third less energy for lamps", By = today.AddDays(450) }], [new() { Key = 1, Words = "The parishes’ consent, street by street", By = today.AddDays(-40), IsMet = true }], _projects, cast.Chart, actor)),
    ]);

    private void Save(string title, string pid, string owner, (int Year, decimal Planned, decimal? Forecast, decimal? Delivered)[] years, string note)
    {
        var first = FinancialYear.Of(today).FirstYear;
        time.Add(DemoDates.Working(today.AddDays(-200)), Officer, null, actor =>
        {
            var (saving, outcome) = Saving.Plan(Guid.CreateVersion7(), _savings.Count + 1, new() { Title = title, ProjectId = Of(pid).Id, OwnerPostId = Post(owner), ServiceId = cast.Post(owner)!.ServiceId, Years = [.. years.Select(year => new SavingYear(first + year.Year, year.Planned))] }, _projects, cast.Chart, actor);
            var planned = Granted(outcome);
            db.Savings.Add(saving!);
            _savings.Add(saving!);
            return [planned];
        });
        if (note.Length == 0) { return; }
        time.Add(DemoDates.Working(today.AddDays(-18)), Officer, null, actor => [Granted(_savings.First(saving => saving.Title == title).Report([.. years.Select(year => new SavingYear(first + year.Year, year.Planned, year.Forecast, year.Delivered))], note, cast.Chart, actor))]);
    }

    private void Risks(IReadOnlyDictionary<string, Measure> measures)
    {
        (string Event, string Cause, string Effect, RiskKind Kind, string Owner, int Likelihood, int Impact, int Days, string Control, Func<Threatened?> Threatens)[] register =
        [
            ("The supplier of the telephone system fails", "It has lost half of its people in a year", "Calls go unanswered for weeks, and the saving does not come", RiskKind.Delivery, "Head of Customer Services", 3, 4, -30, "A second supplier is asked for a price", () => new(ThreatenedKind.Project, Of("79").Id, Of("79").Name)),
            ("Landlords hold the council to its leases", "Four leases have no break before the spring", "£420,000 of this year’s saving is missing", RiskKind.Financial, "Head of Property and Facilities", 5, 4, -20, "The replacement gives buildings up when leases end", () => new(ThreatenedKind.Project, Of("69b").Id, Of("69b").Name)),
            ("A hard winter breaks more roads than are sealed", "A third of roads are older than their design", "Twice as many holes, and claims", RiskKind.Financial, "Head of Highways Operations", 3, 3, -110, "Two more crews from January", () => new(ThreatenedKind.Project, Of("91d").Id, Of("91d").Name)),
            ("Parents take the council to the tribunal", "Plans come later than the law says", "Cost, and children without help", RiskKind.Legal, "Head of Education and Inclusion", 4, 3, -25, "Reports are bought in until posts are filled", () => new(ThreatenedKind.Measure, measures["CS07"].Id, $"CS07 {measures["CS07"].Definition.Title}")),
            ("National rules for inspections change", "A new framework is announced for the spring", "Figures of two years cannot be compared", RiskKind.ExternalPolicy, "Head of Strategy and Performance", 4, 2, -15, "Both definitions are counted for a year", () => null),
            ("A lamp that is dimmed is blamed for an accident", "Some crossings are darker after midnight", "Harm, and lost trust", RiskKind.Safety, "Road Safety Manager", 1, 5, -40, "Crossings and schools are left as they are", () => new(ThreatenedKind.Project, Of("92").Id, Of("92").Name)),
            ("Personal letters go to wrong addresses", "E-mail addresses are years old", "A breach that must be reported", RiskKind.Reputational, "Head of Technology", 2, 3, -12, "Addresses are confirmed before the first letter", () => new(ThreatenedKind.Project, Of("83").Id, Of("83").Name)),
        ];
        foreach (var (at, each) in register.Index())
        {
            Risk? risk = null;
            time.Add(DemoDates.Working(today.AddDays(-150)), Officer, null, actor =>
            {
                (risk, var outcome) = Risk.Name(Guid.CreateVersion7(), at + 1, new() { Event = each.Event, Cause = each.Cause, Effect = each.Effect, Kind = each.Kind, OwnerPostId = Post(each.Owner), Likelihood = Math.Min(5, each.Likelihood + (at % 2)), Impact = each.Impact, Threatens = each.Threatens() is { } threatened ? [threatened] : [], Controls = [new() { Number = 1, Words = each.Control, IsThere = at % 3 == 0, Due = at % 3 == 0 ? null : today.AddDays((at * 20) - 25) }] }, cast.Chart, actor);
                var named = Granted(outcome);
                db.Risks.Add(risk!);
                return [named];
            });
            time.Add(DemoDates.Working(today.AddDays(each.Days)), Officer, null, actor => [Granted(risk!.Judge(each.Likelihood, each.Impact, at % 2 == 1 ? "What was planned begins to hold it down." : "Nothing has changed.", cast.Chart, actor))]);
        }
    }

    private void Standards()
    {
        (string Title, string Context, string[] Rules, (StandardStepKind Kind, int Days)[] Taken, (StandardStepKind Kind, int Days)? Next)[] all =
        [
            ("Business planning", "Every service has one plan that its staff know.", ["The plan is two pages", "Each objective has a measure and a date", "Staff have seen it before it is approved", "It is looked at every quarter"], [(StandardStepKind.Consultation, -300), (StandardStepKind.FinalDraft, -260), (StandardStepKind.Approval, -250), (StandardStepKind.Launch, -240), (StandardStepKind.Feedback, -110)], (StandardStepKind.Review, 125)),
            ("Managing projects", "Projects are resourced, planned and stopped in time.", ["One page says why", "Milestones have a baseline that stays", "The lead reports every month", "A stage ends with a review", "What it brings is measured a year later"], [(StandardStepKind.Consultation, -90), (StandardStepKind.FinalDraft, -40)], (StandardStepKind.Approval, 16)),
        ];
        foreach (var (at, each) in all.Index())
        {
            ManagementStandard? standard = null;
            time.Add(DemoDates.Working(today.AddDays(each.Taken[0].Days - 10)), Officer, null, actor =>
            {
                (standard, var outcome) = ManagementStandard.Draft(Guid.CreateVersion7(), at + 1, new() { Title = each.Title, Context = each.Context, Standards = each.Rules, Roles = "Heads of service work by it; the corporate performance manager keeps it.", OwnerPostId = Post(Officer) }, [], cast.Chart, actor);
                var drafted = Granted(outcome);
                db.ManagementStandards.Add(standard!);
                return [drafted];
            });
            foreach (var (kind, days) in each.Taken) { time.Add(DemoDates.Working(today.AddDays(days)), Officer, null, actor => [Granted(standard!.Step(kind, null, actor.Today, kind == StandardStepKind.Consultation ? "Three workshops; forty people came." : "As planned.", cast.Chart, actor))]); }
            if (each.Next is { } next) { time.Add(DemoDates.Working(today.AddDays(-8)), Officer, null, actor => [Granted(standard!.Step(next.Kind, DemoDates.Working(today.AddDays(next.Days)), null, null, cast.Chart, actor))]); }
        }
    }

    private ProgrammeBegun Begin(string title, string purpose, string owner, string board, Actor actor)
    {
        var (programme, outcome) = Programme.Begin(Guid.CreateVersion7(), new() { Title = title, Purpose = purpose, OwnerPostId = Post(owner), BoardId = cast.Board(board) }, _programmes, cast.Chart, actor);
        var begun = Granted(outcome);
        db.Programmes.Add(programme!);
        _programmes.Add(programme!);
        return begun;
    }

    private Project Proposed(ProjectDetails details, Actor actor, out ProjectProposed happened)
    {
        var (project, outcome) = Project.Propose(Guid.CreateVersion7(), details, _projects, _programmes, cast.Chart, actor);
        happened = Granted(outcome);
        db.Projects.Add(project!);
        _projects.Add(project!);
        return project!;
    }

    private Project Of(string pid) => _projects.First(project => project.Pid == pid);

    private Guid Post(string title) => cast.Post(title)?.Id ?? throw new InvalidDataException($"council.json has no post “{title}”.");

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the delivery of the demonstration");
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A council with 1,500 measures, 2,000 actions, 200 projects, ten years of cases and a meeting with forty papers.</summary>
public sealed class BenchBoards(IServiceProvider services)
{
    private const int Measures = 1500, Actions = 2000, Projects = 200, Risks = 150, Closed = 1200, Open = 60, Papers = 40;

    /// <summary>All exceptions from standings in memory, in one pass.</summary>
    public static int Exceptions(int runs)
    {
        var (settings, today) = (new ExceptionSettings(), new DateOnly(2026, 11, 23));
        var measures = Enumerable.Range(0, Measures).Select(at => new MeasureStanding { MeasureId = Guid.CreateVersion7(), Code = $"PI{at:0000}", Slug = $"pi{at:0000}", Title = "Requests resolved", Unit = "%", Latest = PositionOf(at) }).ToList();
        var actions = Enumerable.Range(0, Actions).Select(at => new ActionStanding { ActionId = Guid.CreateVersion7(), PlanId = Guid.Empty, Code = $"A{at}", Title = "Answer letters", UpdatedAt = new DateTimeOffset(today.AddDays(-(at % 140)), default, TimeSpan.Zero), Leads = "Head of Service" }).ToList();
        var projects = Enumerable.Range(0, Projects).Select(at => Project(at, Guid.Empty, today)).ToList();
        var savings = Enumerable.Range(0, Projects).Select(at => Saving(at, projects[at].Id, Guid.Empty, today)).ToList();
        var risks = Enumerable.Range(0, Risks).Select(at => Risk(at, Guid.Empty, today)).ToList();
        var (scale, found) = (new RiskScale(), 0);
        BenchMeter.Measure("exceptions_in_memory", runs, () => found = measures.Sum(each => MeasureExceptions.Of(each, each.Latest, [], settings).Count())
            + actions.Sum(each => ActionExceptions.Of(each, "bench", settings, today).Count())
            + projects.Sum(each => DeliveryExceptions.Of(each, settings, today).Count())
            + savings.Sum(each => DeliveryExceptions.Of(each, settings, today).Count())
            + risks.Sum(each => DeliveryExceptions.Of(each, scale, settings, today).Count()), $"{Measures} measures, {Actions} actions, {Projects} projects, as many savings, {Risks} risks", warm: 2);
        Console.Error.WriteLine($"({found} exceptions)");
        return 0;
    }

    public async Task SeedAsync(CancellationToken cancel)
    {
        var bench = await BenchCouncil.SeededAsync(services, Measures, cancel);
        await new BenchPlan(services, Actions, bench).SeedAsync(cancel);
        await using var db = await bench.OpenAsync(cancel);
        var (today, post) = (bench.Actor.Today, db.Posts.First().Id);
        var board = new Board { Id = Guid.CreateVersion7(), Name = "Performance Board", Type = BoardType.Officers, MeetsEveryMonths = 1 };
        var projects = Enumerable.Range(0, Projects).Select(at => Project(at, post, today)).ToList();
        var (texts, meeting) = Thick(board, today);
        var cases = Enumerable.Range(1, Closed + Open).Select(number => CaseOf(number, bench.Measures[number % Measures], board, today)).ToList();
        db.AddRange([board, meeting, .. projects, .. projects.Select((each, at) => Saving(at, each.Id, post, today)), .. Enumerable.Range(0, Risks).Select(at => Risk(at, post, today)), .. texts, .. cases]);
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Metadata.FindProperty("CouncilId") is not null && entry.State == Microsoft.EntityFrameworkCore.EntityState.Added)) { entry.Property("CouncilId").CurrentValue = bench.CouncilId; }
        if (await db.CommitAsync([new BoardAdded(board.Ref)], Submission.Of(bench.Actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
        Console.WriteLine($"MEETING {meeting.Id}");
    }

    private static Position PositionOf(int at) => new()
    {
        Period = Period.Month(2026, 10),
        Value = 70 + (at % 20),
        Colour = (at % 5) switch { 0 => Colour.Red, 1 => Colour.Amber, _ => Colour.Green },
        ColourBefore = at % 7 == 0 ? Colour.Amber : Colour.Green,
        RedRunning = at % 5 == 0 ? at % 4 : 0,
        Variation = (Variation)(at % Enum.GetValues<Variation>().Length),
        Assurance = (Assurance)(at % Enum.GetValues<Assurance>().Length),
    };

    private static Project Project(int at, Guid post, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        Pid = $"{at + 1}",
        Title = $"Project {at + 1}",
        Purpose = "People say once what they need.",
        LeadPostId = post,
        State = ProjectState.Running,
        StateSince = today.AddDays(-200),
        Versions = [new(1, today.AddDays(-210), "First version", "Performance officer")],
        Approvals = [new() { Number = 1, Who = "Board", IsGiven = true, On = today.AddDays(-205) }],
        Stages = [new(1, "Design", today.AddDays(-90)), new(2, "Roll-out", today.AddDays(90))],
        Milestones = [.. Enumerable.Range(1, 12).Select(key => new Milestone { Key = key, Title = $"Milestone {key} of twelve", Baseline = today.AddDays((key * 30) - 180), Forecast = key > 6 ? today.AddDays((key * 30) - 180 + (at % 40)) : null, Actual = key <= 6 ? today.AddDays((key * 30) - 180) : null, After = key > 1 ? [key - 1] : [] })],
        Benefits = [new() { Key = 1, Words = "Nobody waits", By = today.AddDays((at % 50) - 10) }],
        Reports = [.. Enumerable.Range(0, 7).Select(month => new StatusReport { On = today.AddDays(-30 * (7 - month)), Confidence = (Confidence)((at + month) % 3), Done = "What was done since the last report, in a sentence or two.", Next = "What comes next.", Issues = "What stands in the way.", By = "Performance officer" })],
    };

    private static Saving Saving(int at, Guid project, Guid post, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = at + 1,
        Title = $"Saving {at + 1}",
        ProjectId = project,
        OwnerPostId = post,
        Years = [.. Enumerable.Range(FinancialYear.Of(today).FirstYear - 1, 4).Select(year => new SavingYear(year, 100_000, 100_000 - (at % 6 * 1_000)))],
    };

    private static Risk Risk(int at, Guid post, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = at + 1,
        Event = $"Something fails, {at + 1}",
        Cause = "One supplier",
        Effect = "Nobody answers",
        Kind = (RiskKind)(at % 6),
        OwnerPostId = post,
        Judgements = [new(today.AddDays(-(at % 120)), 1 + (at % 5), 1 + (at / 5 % 5), "First judged", "Performance officer")],
    };

    private static (List<PaperText> Texts, Meeting Meeting) Thick(Board board, DateOnly today)
    {
        var id = Guid.CreateVersion7();
        var texts = Enumerable.Range(1, Papers).Select(number => new PaperText { Id = Guid.CreateVersion7(), MeetingId = id, Words = string.Join("\n\n", Enumerable.Repeat($"Paper {number} says what a paper says, at length, in whole sentences, with its figures and what follows from them.", 120)) }).ToList();
        return (texts, new() { Id = id, BoardId = board.Id, On = today, State = MeetingState.Planned, Items = [.. texts.Index().Select(each => new AgendaItem { Key = each.Index + 1, Kind = ItemKind.Report, Title = $"Report {each.Index + 1}", Papers = [new() { Number = 1, Title = $"Paper {each.Index + 1}", Due = today, GivenOn = today, TextId = each.Item.Id }] })] });
    }

    private static Case CaseOf(int number, Measure measure, Board board, DateOnly today)
    {
        var called = today.AddDays(-(number <= Closed ? 100 + ((Closed - number) * 3) : (Closed + Open - number) * 3));
        CaseHearing Heard(int days, DecisionKind kind) => new() { MeetingId = Guid.CreateVersion7(), BoardId = board.Id, On = called.AddDays(days), Presenter = "Director", Discussion = string.Join(' ', Enumerable.Repeat("What was said of it at the meeting, as the clerk wrote it down.", 12)), Decision = kind, Words = "As the board decided." };
        return new()
        {
            Id = Guid.CreateVersion7(),
            Number = number,
            Subject = new(SubjectKind.Measure, measure.Id, $"{measure.Code} Requests resolved"),
            Reason = "Red for three quarters",
            BoardId = board.Id,
            CalledInOn = called,
            CalledInBy = "Clerk",
            Hearings = [Heard(14, DecisionKind.Accepted), Heard(45, number <= Closed ? DecisionKind.Closed : DecisionKind.CarriedOver)],
            Promises = number <= Closed ? [] : [new() { Number = 1, Words = "Eighty in a hundred", By = today.AddDays(number % 40) }],
            BringBacks = number <= Closed ? [] : [new() { Number = 1, BoardId = board.Id, On = today.AddDays(number % 30) }],
            ClosedOn = number <= Closed ? called.AddDays(45) : null,
            ClosedBecause = number <= Closed ? "It came back to target." : "",
        };
    }
}

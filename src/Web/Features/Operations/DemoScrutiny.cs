using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Boards;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays scrutiny's last year in the demonstration: two meetings with a case, its promise and its recommendation, what changed by it, and the annual report that tells of it.</summary>
public sealed class DemoScrutiny(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DemoBoards boards, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager", Subject = "Buses that do not come";

    public void Add()
    {
        var (committee, management, cabinet) = (Board("Cabinet Scrutiny Committee"), Board("Corporate Management Team"), Board("Cabinet"));
        var year = new FinancialYear(FinancialYear.Of(DemoDates.Working(today.AddDays(-43))).FirstYear - 1);
        Case? buses = null;
        var (first, second) = (DemoDates.Working(year.End.AddDays(-41)), DemoDates.Working(year.End.AddDays(-13)));
        // The demonstration council is not a year old: of that year there are meetings only where it existed then.
        if (first > today.AddMonths(-11)) { Meetings(committee, first, second, of => buses = of); }

        BoardAssessment assessed = null!;
        time.Add(DemoDates.Working(today.AddDays(-50)), Clerk, null, actor =>
        {
            (var begun, var outcome) = BoardAssessment.Begin(Guid.CreateVersion7(), committee, year, new()
            {
                Outcomes = [new("People in the north of the county know whether their bus comes", "The screen at 38 stops shows it since the winter. Complaints about buses that did not come fell from 61 in a month to 22.", buses?.Number)],
                Judgement = BoardImpact.SomeDifference,
                Because = "The screens came because the committee had asked; that more buses come is the operators’ doing.",
                Differently = "The committee hears those who wait at the stop before it hears those who run the buses.",
                GoesTo = [management.Id, cabinet.Id],
            }, cast.Boards, buses is null ? new HashSet<int>() : new HashSet<int> { buses.Number }, actor);
            db.BoardAssessments.Add(assessed = begun!);
            return [Granted(outcome)];
        });
        time.Add(DemoDates.Working(today.AddDays(-47)), DemoPlans.Officer, null, actor => [Granted(assessed.Agree(committee, BoardYear.Of(committee, year, db.Meetings.Local, [.. db.Cases.Local], (_, _) => false, actor.Today), actor))]);
        Report(year);
    }

    private void Meetings(Board committee, DateOnly first, DateOnly second, Action<Case> found)
    {
        Case buses = null!;
        Meeting one = null!, two = null!;
        time.Add(DemoDates.Working(first.AddDays(-7)), Clerk, null, actor =>
        {
            var (called, outcome) = Case.CallIn(Guid.CreateVersion7(), boards.NextNumber(), new(SubjectKind.Matter, null, Subject), new() { BoardId = committee.Id, Reason = "Sixty-one people complained in one month, and nobody could say which buses had not come." }, [], cast.Boards, cast.Chart, actor);
            found(buses = called!);
            db.Cases.Add(buses);
            return [Granted(outcome), Planned(committee, first, actor, out one)];
        });
        time.Add(first, Clerk, null, actor =>
        [
            .. Held(one, committee, null, buses, actor),
            Granted(buses.Hear(one.Id, committee, first, new()
            {
                Presenter = "Head of Public Transport",
                Decision = DecisionKind.Accepted,
                Promises = [new() { Number = 1, Words = "A screen stands at every stop with more than two hundred passengers a day", By = second.AddDays(-1), Who = "Head of Public Transport" }],
                Recommendations = [new() { Number = 1, Words = "Pay operators for the buses that came, and not for those that were planned" }],
            }, cast.Boards, cast.Chart, actor)),
            Planned(committee, second, actor, out two),
        ]);
        time.Add(second, Clerk, null, actor =>
        [
            .. Held(two, committee, one, buses, actor),
            Granted(one.ApproveMinutes(committee, two, null, actor)),
            Granted(buses.Test(1, true, "Thirty-eight screens stand.", actor)),
            Granted(buses.Decide(1, true, "From the contracts of next summer on.", actor)),
            Granted(buses.Hear(two.Id, committee, second, new() { Presenter = "Head of Public Transport", Decision = DecisionKind.Closed, Words = "The screens stand, and the contracts change." }, cast.Boards, cast.Chart, actor)),
        ]);
        // The minutes of the last meeting of the year are approved by the next, so that its decisions may be told.
        Meeting three = null!;
        var third = DemoDates.Working(second.AddDays(28));
        time.Add(DemoDates.Working(third.AddDays(-7)), Clerk, null, actor => [Planned(committee, third, actor, out three)]);
        time.Add(third, Clerk, null, actor => [.. Held(three, committee, two, null, actor), Granted(two.ApproveMinutes(committee, three, null, actor))]);
    }

    private void Report(FinancialYear year)
    {
        ScrutinyReport report = null!;
        var read = new ReadScrutinyYear(db, new OrganisationShelf(), new CountBoardYear(db, new MeasureShelf()));
        time.Add(DemoDates.Working(today.AddDays(-43)), Clerk, null, actor =>
        {
            (var begun, var outcome) = ScrutinyReport.Begin(Guid.CreateVersion7(), year, "Scrutiny is worth what changes by it. This paper says what we looked at, what we were told, and what people noticed afterwards.\n\nI thank the officers who answered plainly, and the residents who came on winter evenings.", false, actor);
            db.ScrutinyReports.Add(report = begun!);
            return [Granted(outcome)];
        });
        time.Look(DemoDates.Working(today.AddDays(-40)), DemoPlans.Officer, async (actor, cancel) =>
        {
            var content = await read.RunAsync(year, report.Draft!.Foreword, actor.Today, cancel);
            var digest = ScrutinyDigest.Of(content);
            return [Granted(report.Agree(ScrutinyReport.BoardsOf(cast.Boards, year), content, digest, digest, actor))];
        });
    }

    private static IEnumerable<Event> Held(Meeting meeting, Board board, Meeting? before, Case? of, Actor actor) =>
    [
        Granted(meeting.PutOn(board, Agenda.Missing(meeting, before, of is null ? [] : [of], []), actor)),
        Granted(meeting.Hold(board, [new("Cllr A. Marsh", true, true), new("Cllr C. Weald", true, true), new("Cllr E. Ford", true, before is null, before is null ? "" : "Cllr G. Holt"), new("Cllr I. Stone", true, false)], actor)),
    ];

    private MeetingPlanned Planned(Board board, DateOnly on, Actor actor, out Meeting meeting)
    {
        (var made, var outcome) = Meeting.Plan(Guid.CreateVersion7(), board, on, "18:30", "County Hall, council chamber", [], actor);
        var planned = Granted(outcome);
        db.Meetings.Add(meeting = made!);
        return planned;
    }

    private Board Board(string name) => cast.Boards.FirstOrDefault(board => board.Name == name) ?? throw new InvalidDataException($"council.json has no board “{name}”.");

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "scrutiny’s year of the demonstration");
}

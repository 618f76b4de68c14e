using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays how two boards of the demonstration did in the last financial year: one was agreed and reported to two boards, one is being written.</summary>
public sealed class DemoImpact(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DemoBoards boards, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager", Chair = "Chief Executive";

    public void Add()
    {
        var (performance, highways, management, cabinet) = (Board("Performance Board"), Board("Highways Recovery Board"), Board("Corporate Management Team"), Board("Cabinet"));
        var year = new FinancialYear(FinancialYear.Of(today).FirstYear - 1);
        Case? letters = null;
        var (first, second) = (DemoDates.Working(year.End.AddDays(-45)), DemoDates.Working(year.End.AddDays(-17)));
        // The demonstration council is not a year old: of the last financial year there are meetings only where it existed then.
        if (first > today.AddMonths(-11))
        {
            Meeting one = null!, two = null!;
            time.Add(DemoDates.Working(first.AddDays(-7)), Clerk, null, actor =>
            {
                (letters, var outcome) = Case.CallIn(Guid.CreateVersion7(), boards.NextNumber(), new(SubjectKind.Matter, null, "Letters that people do not understand"), new() { BoardId = performance.Id, Reason = "Half of those who telephone ask what a letter means." }, [], cast.Boards, cast.Chart, actor);
                db.Cases.Add(letters!);
                return [Granted(outcome), Planned(performance, first, actor, out one)];
            });
            time.Add(first, Clerk, null, actor =>
            [
                .. Held(one, performance, null, letters!, actor),
                Granted(letters!.Hear(one.Id, performance, first, new() { Presenter = "Head of Customer Services", Decision = DecisionKind.Accepted, Promises = [new() { Number = 1, Words = "The ten letters that are sent most are written anew", By = second.AddDays(-2), Who = "Head of Communications" }] }, cast.Boards, cast.Chart, actor)),
                Planned(performance, second, actor, out two),
            ]);
            time.Add(second, Clerk, null, actor =>
            [
                .. Held(two, performance, one, letters!, actor),
                Granted(one.ApproveMinutes(performance, two, null, actor)),
                Granted(letters!.Test(1, true, "All ten are in use.", actor)),
                Granted(letters!.Hear(two.Id, performance, second, new() { Presenter = "Head of Customer Services", Decision = DecisionKind.Closed, Words = "Of a hundred callers, nine ask what a letter means; it had been half." }, cast.Boards, cast.Chart, actor)),
            ]);
        }

        BoardAssessment agreed = null!, writing;
        time.Add(DemoDates.Working(today.AddDays(-52)), Clerk, null, actor =>
        {
            (agreed, var outcome) = Begin(performance, year, new()
            {
                Outcomes =
                [
                    new("People understand the letters that they get", "Of a hundred callers nine asked what a letter means; the year before it was half.", letters?.Number),
                    new("Fewer people wait for care in the east of the county", "Two teams share their lists since the winter; the longest wait fell from fourteen weeks to nine."),
                ],
                Judgement = BoardImpact.SomeDifference,
                Because = "Two things got better where the board had asked. Of most of what it looked at, nobody had counted what changed.",
                Differently = "Each case says from the start which figure will show that people noticed.\nPapers that come late are not taken.",
                GoesTo = [management.Id, cabinet.Id],
            }, actor);
            return [outcome];
        });
        time.Add(DemoDates.Working(today.AddDays(-45)), Chair, null, actor => [Granted(agreed.Agree(performance, BoardYear.Of(performance, year, db.Meetings.Local, [.. db.Cases.Local], (_, _) => false, actor.Today), actor))]);
        foreach (var (to, days) in new[] { (management, -38), (cabinet, -24) }) { time.Add(DemoDates.Working(today.AddDays(days)), Clerk, null, actor => [Granted(agreed.Report(performance, to, actor.Today, actor))]); }
        time.Add(DemoDates.Working(today.AddDays(-9)), Clerk, null, actor =>
        {
            (writing, var outcome) = Begin(highways, year, new() { Outcomes = [new("Holes in main roads are filled within a week", "")], Differently = "Ask the parishes what they have seen before it is written down.", GoesTo = [management.Id] }, actor);
            return [outcome];
        });
    }

    private (BoardAssessment, Event) Begin(Board board, FinancialYear year, AssessmentWords words, Actor actor)
    {
        var (begun, outcome) = BoardAssessment.Begin(Guid.CreateVersion7(), board, year, words, cast.Boards, words.Outcomes.Select(each => each.CaseNumber).OfType<int>().ToHashSet(), actor);
        var written = Granted(outcome);
        db.BoardAssessments.Add(begun!);
        return (begun!, written);
    }

    private static IEnumerable<Event> Held(Meeting meeting, Board board, Meeting? before, Case of, Actor actor) =>
    [
        Granted(meeting.PutOn(board, Agenda.Missing(meeting, before, [of], []), actor)),
        Granted(meeting.Hold(board, [new("Chief Executive", true, true), new("Executive Director of Corporate Resources", true, true), new("Executive Director of Growth and Environment", true, before is null)], actor)),
    ];

    private MeetingPlanned Planned(Board board, DateOnly on, Actor actor, out Meeting meeting)
    {
        (var made, var outcome) = Meeting.Plan(Guid.CreateVersion7(), board, on, "10:00", "County Hall, room 2", [], actor);
        var planned = Granted(outcome);
        db.Meetings.Add(meeting = made!);
        return planned;
    }

    private Board Board(string name) => cast.Boards.FirstOrDefault(board => board.Name == name) ?? throw new InvalidDataException($"council.json has no board “{name}”.");

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "how the boards of the demonstration did");
}

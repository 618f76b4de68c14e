using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays the meetings of the demonstration with inspectors and auditors: three that were held, one to come, and three issues, of which one is closed.</summary>
public sealed class DemoIssues(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DemoBoards boards, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager", Name = "Inspectors’ and Auditors’ Meeting";

    public void Add()
    {
        var board = cast.Boards.First(each => each.Name == Name);
        var (first, second, third, next) = (DemoDates.Working(today.AddDays(-250)), DemoDates.Working(today.AddDays(-160)), DemoDates.Working(today.AddDays(-68)), DemoDates.Working(today.AddDays(20)));
        Case benefits = null!, records = null!, reviews = null!;
        Meeting one = null!, two = null!, three = null!;
        time.Add(DemoDates.Working(first.AddDays(-8)), Clerk, null, actor =>
        {
            (benefits, var audited) = Raise(board, "Housing benefit claims that were paid wrongly", "External auditor", "Eight of forty claims in the sample were paid wrongly; the accounts were qualified for it.", actor);
            (records, var inspected) = Raise(board, "Records of children that are kept twice", "Ofsted", "Two systems hold the same child, and do not say the same.", actor);
            (one, var planned) = Plan(board, first, actor);
            return [audited, inspected, planned];
        });
        time.Add(first, Clerk, null, actor =>
        [
            .. Held(one, board, null, [benefits, records], actor),
            Granted(benefits.Hear(one.Id, board, first, new() { Presenter = "Executive Director of Corporate Resources", Discussion = "The errors come from incomes that change during the year.", Decision = DecisionKind.Accepted, Actions = ["Claims with more than one income are checked twice"], Promises = [new() { Number = 1, Words = "Every claim with more than one income is checked twice", By = DemoDates.Working(second.AddDays(-14)), Who = "Executive Director of Corporate Resources" }] }, cast.Boards, cast.Chart, actor)),
            Granted(records.Hear(one.Id, board, first, new() { Presenter = "Executive Director of Children’s Services", Decision = DecisionKind.CommentsFedBack, Words = "Show which of the two is right, and by when there is one." }, cast.Boards, cast.Chart, actor)),
        ]);
        time.Add(DemoDates.Working(second.AddDays(-20)), Clerk, null, actor => { (two, var planned) = Plan(board, second, actor); return [planned]; });
        time.Add(second, Clerk, null, actor =>
        [
            .. Held(two, board, one, [benefits, records], actor),
            Granted(one.ApproveMinutes(board, two, null, actor)),
            Granted(benefits.Test(1, true, "All 212 such claims were checked twice.", actor)),
            Granted(benefits.Hear(two.Id, board, second, new() { Presenter = "External auditor", Discussion = "Forty claims were drawn again, and one of them was wrong.", Decision = DecisionKind.Closed, Words = "One of forty claims was wrong where it had been eight: the auditor has no more questions." }, cast.Boards, cast.Chart, actor)),
            Granted(records.Hear(two.Id, board, second, new() { Presenter = "Executive Director of Children’s Services", Decision = DecisionKind.CommentsFedBack, Words = "It is known which is right; a day is still missing." }, cast.Boards, cast.Chart, actor)),
        ]);
        time.Add(DemoDates.Working(third.AddDays(-9)), Clerk, null, actor =>
        {
            (reviews, var inspected) = Raise(board, "Care packages that are not looked at every year", "Care Quality Commission", "One in four packages of care was not looked at for more than a year.", actor);
            (three, var planned) = Plan(board, third, actor);
            return [inspected, planned];
        });
        time.Add(third, Clerk, null, actor =>
        [
            .. Held(three, board, two, [records, reviews], actor),
            Granted(two.ApproveMinutes(board, three, null, actor)),
            Granted(records.Hear(three.Id, board, third, new() { Presenter = "Executive Director of Children’s Services", Decision = DecisionKind.Accepted, Promises = [new() { Number = 1, Words = "Each child has one record", By = today.AddDays(75), Who = "Executive Director of Children’s Services" }] }, cast.Boards, cast.Chart, actor)),
            Granted(reviews.Hear(three.Id, board, third, new() { Presenter = "Executive Director of Adult Care and Health", Decision = DecisionKind.CommentsFedBack, Words = "Say how many wait by district.", Papers = [new() { Number = 1, What = "How many packages wait for their yearly look, by district", Post = cast.Post("Head of Adult Social Care")?.Id, Due = today.AddDays(10) }] }, cast.Boards, cast.Chart, actor)),
        ]);
        time.Add(DemoDates.Working(today.AddDays(-4)), Clerk, null, actor =>
        {
            var (coming, planned) = Plan(board, next, actor);
            return [planned, Granted(coming.PutOn(board, Agenda.Missing(coming, three, [records, reviews], []), actor))];
        });
    }

    private static IEnumerable<Event> Held(Meeting meeting, Board board, Meeting? before, IReadOnlyList<Case> cases, Actor actor) =>
    [
        Granted(meeting.PutOn(board, Agenda.Missing(meeting, before, cases, []), actor)),
        Granted(meeting.Hold(board, [.. board.Members.Select((member, at) => new Attendance(member, true, at != 1 || before is null))], actor)),
    ];

    private (Case, Event) Raise(Board board, string title, string by, string reason, Actor actor)
    {
        var (made, outcome) = Case.CallIn(Guid.CreateVersion7(), boards.NextNumber(), new(SubjectKind.Matter, null, title), new() { BoardId = board.Id, Reason = reason, RaisedBy = by }, [], cast.Boards, cast.Chart, actor);
        var raised = Granted(outcome);
        db.Cases.Add(made!);
        return (made!, raised);
    }

    private (Meeting, Event) Plan(Board board, DateOnly on, Actor actor)
    {
        var (meeting, outcome) = Meeting.Plan(Guid.CreateVersion7(), board, on, "14:00", "County Hall, room 1", [], actor);
        var planned = Granted(outcome);
        db.Meetings.Add(meeting!);
        return (meeting!, planned);
    }

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the inspectors’ meetings of the demonstration");
}

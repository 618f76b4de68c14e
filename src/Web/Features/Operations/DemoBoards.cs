using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays what the performance board of the demonstration called in: two meetings that were held, one to come, and the cases between them.</summary>
public sealed class DemoBoards(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager";
    private int _last;

    /// <summary>The next number of a case, in the order of time.</summary>
    public int NextNumber() => ++_last;

    /// <param name="measures">The council's measures, by code.</param>
    /// <param name="actions">The improvement actions, by plan and code.</param>
    public void Add(IReadOnlyDictionary<string, Measure> measures, IReadOnlyDictionary<string, ImprovementAction> actions)
    {
        var (performance, management) = (Board("Performance Board"), Board("Corporate Management Team"));
        var (first, second, next) = (DemoDates.Working(today.AddDays(-63)), DemoDates.Working(today.AddDays(-14)), DemoDates.Working(today.AddDays(16)));
        var (plans, waits) = (measures["CS07"], measures["AS01"]);
        var action = actions["improvement/LRC1"];
        Case education = null!, waiting = null!, panel = null!, scorecard = null!;
        Meeting held = null!, later = null!, coming = null!;
        Briefing told = null!, draft = null!;
        var days = new WorkingDays(BankHolidays.EnglandAndWales);
        time.Add(DemoDates.Working(first.AddDays(-8)), Clerk, null, actor =>
        {
            (education, var one) = CallIn(new(SubjectKind.Measure, plans.Id, $"{plans.Code} {plans.Definition.Title}"), performance, "It has fallen for months, and its target is beyond what the process does as it is.", nameof(ExceptionRule.OutOfReach), [new() { Number = 1, What = "What would have to change so that plans are ready in twenty weeks", Post = cast.Post("Head of Special Educational Needs")?.Id }], actor);
            (waiting, var two) = CallIn(new(SubjectKind.Measure, waits.Id, $"{waits.Code} {waits.Definition.Title}"), performance, "Red twice running, and people wait longest in the east.", nameof(ExceptionRule.RedRunning), [], actor);
            (held, var planned) = Planned(performance, first, actor);
            return [one, two, planned];
        });
        time.Add(first, Clerk, null, actor =>
        [
            Granted(held.PutOn(performance, Agenda.Missing(held, null, [education, waiting], performance.ReceivesBy(null, first)), actor)),
            Granted(held.Hold(performance, [new("Chief Executive", true, true), new("Executive Director of Children’s Services", true, true), new("Executive Director of Adult Care and Health", true, false, "Head of Adult Social Care"), new("Corporate Performance Manager", false, true)], actor)),
            Granted(education.Hear(held.Id, performance, first, new()
            {
                Presenter = "Executive Director of Children’s Services",
                Ask = BoardAsk.Support,
                Discussion = "Two educational psychologists left in the spring. Reports come late and everything after them waits.",
                Actions = ["Reports are bought in until the posts are filled", "Cases are sorted by how long the child has waited"],
                Risks = ["Money: bought reports cost twice as much", "Parents go to the tribunal"],
                Decision = DecisionKind.SupportedAndReferred,
                Words = "Supported; the money is for the management team to find.",
                Recommendations = [new() { Number = 1, Words = "Buy in reports of educational psychologists until the posts are filled", Money = 180_000, Condition = "Reviewed after six months" }],
                Promises =
                [
                    new() { Number = 1, Words = "Seven in ten plans are ready in twenty weeks", By = today.AddDays(40), Value = 70, From = 64.3m, Who = "Executive Director of Children’s Services" },
                    new() { Number = 2, Words = "Two in three plans while the posts are filled", By = today.AddDays(-35), Value = 66, From = 64.3m, Who = "Executive Director of Children’s Services" },
                    new() { Number = 3, Words = "Every vacant post is advertised", By = second.AddDays(-5), Who = "Head of Education and Inclusion" },
                ],
                Referrals = [new() { Number = 1, From = performance.Id, To = management.Id, On = DemoDates.Working(today.AddDays(-7)), What = "Find £180,000 for bought-in reports" }],
                BringBacks = [new() { Number = 1, BoardId = performance.Id, On = second, What = "How many plans wait, week by week", Who = "Executive Director of Children’s Services" }],
            }, cast.Boards, cast.Chart, actor)),
            Granted(waiting.Hear(held.Id, performance, first, new() { Presenter = "Head of Adult Social Care", PresenterAbsent = "off sick", Decision = DecisionKind.CarriedOver, BringBacks = [new() { Number = 1, BoardId = performance.Id, On = second, Who = "Executive Director of Adult Care and Health" }] }, cast.Boards, cast.Chart, actor)),
        ]);
        time.Add(DemoDates.Working(second.AddDays(-6)), Clerk, null, actor =>
        {
            (panel, var one) = CallIn(new(SubjectKind.Action, action.Id, $"improvement {action.Code} {action.Definition.Title}"), performance, "Members asked what residents have seen of it.", "", [], actor);
            (scorecard, var two) = CallIn(new(SubjectKind.Matter, null, "One page for every member of staff"), performance, "The chief executive wants to know whether the page is read.", "", [], actor);
            (later, var planned) = Planned(performance, second, actor);
            return [one, two, planned];
        });
        time.Add(second, Clerk, null, actor =>
        [
            Granted(later.PutOn(performance, Agenda.Missing(later, held, [education, waiting, panel, scorecard], []), actor)),
            Granted(later.Hold(performance, [new("Chief Executive", true, true), new("Executive Director of Children’s Services", true, true), new("Executive Director of Adult Care and Health", true, true, "", "A relative works for a provider")], actor)),
            Granted(held.ApproveMinutes(performance, later, null, actor)),
            Granted(education.Test(3, true, $"All five were advertised by {second.AddDays(-6).InWords()}.", actor)),
            Granted(education.Hear(later.Id, performance, second, new() { Presenter = "Executive Director of Children’s Services", Discussion = "Fewer wait than in September; the figure has not moved yet.", Decision = DecisionKind.CommentsFedBack, Words = "Show how long each child waits, not only how many.", BringBacks = [new() { Number = 1, BoardId = performance.Id, On = next }] }, cast.Boards, cast.Chart, actor)),
            Granted(waiting.Hear(later.Id, performance, second, new() { Presenter = "Executive Director of Adult Care and Health", Discussion = "Two teams in the east share their lists.", Actions = ["One list for both teams"], Decision = DecisionKind.Accepted, Promises = [new() { Number = 1, Words = "Nobody waits longer than eight weeks", By = today.AddDays(60), Who = "Head of Adult Social Care" }] }, cast.Boards, cast.Chart, actor)),
            Granted(panel.Hear(later.Id, performance, second, new() { Presenter = "Head of Consultation and Engagement", Decision = DecisionKind.RewriteAndBringBack, Words = "The paper says what was done and not what changed.", BringBacks = [new() { Number = 1, BoardId = performance.Id, On = next, Who = "Head of Consultation and Engagement" }] }, cast.Boards, cast.Chart, actor)),
            Granted(scorecard.Hear(later.Id, performance, second, new() { Decision = DecisionKind.Closed, Words = "It is read: nine of ten know it. It goes on as it is." }, cast.Boards, cast.Chart, actor)),
        ]);
        time.Add(DemoDates.Working(today.AddDays(-5)), Clerk, null, actor =>
        [
            Granted(scorecard.Learn(new()
            {
                Title = "Ask readers before a page is changed",
                Happened = "Nobody knew whether staff read the page about the council’s performance.",
                Done = "Two hundred members of staff were asked, and readings of the page were counted for a month.",
                Came = "Nine of ten know the page and six of ten had read it in that month; it goes on as it is.",
                Advice = "Ask first: it took a week, and a new page would have taken a quarter.",
                Themes = "communication, staff",
            }, cast.Chart, actor)),
            Granted(scorecard.UseLesson(1, "Libraries, before their leaflet was printed again", null, actor)),
        ]);
        time.Add(DemoDates.Working(today.AddDays(-3)), Clerk, null, actor =>
        {
            (coming, var planned) = Planned(performance, next, actor);
            List<Event> happened = [planned, Granted(coming.PutOn(performance, Agenda.Missing(coming, later, [education, waiting, panel], performance.ReceivesBy(later.On, next)), actor))];
            AgendaItem Of(Case of) => coming.Items.First(item => item.CaseId == of.Id);
            happened.Add(Granted(coming.AskPaper(performance, Of(education).Key, new("How long each child waits", cast.Post("Head of Special Educational Needs")?.Id ?? cast.Post("Head of Education and Inclusion")?.Id), null, cast.Chart, days, actor)));
            happened.Add(Granted(coming.AskPaper(performance, Of(panel).Key, new("What residents have seen of it", cast.Post("Head of Consultation and Engagement")?.Id), today.AddDays(-1), cast.Chart, days, actor)));
            happened.Add(Granted(coming.AskPaper(performance, Of(panel).Key, new("What the panel said", null, "The chair of the panel"), null, cast.Chart, days, actor)));
            var (text, given) = coming.GivePaper(performance, Of(panel).Key, 2, "The panel met in September and again in October.\n\nIt found the letters hard to read and the telephone easy to reach. It asks for letters of one page.\n\nIt will look at new letters in the spring.", null, Guid.CreateVersion7(), cast.Chart, actor);
            db.PaperTexts.Add(text!);
            happened.Add(Granted(given));
            return happened;
        });
        time.Add(DemoDates.Working(today.AddDays(-2)), Clerk, null, actor =>
        {
            string NameOf(Guid board) => cast.Boards.First(each => each.Id == board).Name;
            IReadOnlyDictionary<Guid, Case> cases = new[] { education, waiting, panel, scorecard }.ToDictionary(each => each.Id);
            BriefingHead Head(string subject) => new() { To = "Cabinet Member for Corporate Services", AlsoFor = "Scrutiny Manager", From = ["Chief Executive", "Corporate Performance Manager"], Subject = subject, Basis = "performance framework agreed by the Cabinet" };
            List<Event> happened = [];
            Briefing Made(int number, string subject, Meeting meeting)
            {
                var (briefing, outcome) = Briefing.Make(Guid.CreateVersion7(), number, Head(subject), [new(meeting, performance, cases)], NameOf, actor);
                happened.Add(Granted(outcome));
                db.Briefings.Add(briefing!);
                return briefing!;
            }

            (told, draft) = (Made(1, "What the Performance Board decided in its autumn meeting", held), Made(2, "What the Performance Board decided this month", later));
            happened.Add(Granted(told.Issue(BriefingWriting.Sections(told.Head, [new(held, performance, cases)], NameOf), actor)));
            happened.Add(Granted(draft.Edit(draft.Sections[^1].Key, "The page for every member of staff is read by nine of ten. It goes on as it is.", actor)));
            return happened;
        });
    }

    private (Case, Event) CallIn(CaseSubject subject, Board board, string reason, string rule, IReadOnlyList<PaperAsked> papers, Actor actor)
    {
        var (made, outcome) = Case.CallIn(Guid.CreateVersion7(), NextNumber(), subject, new() { BoardId = board.Id, Reason = reason, Rule = rule, Papers = papers }, [], cast.Boards, cast.Chart, actor);
        var called = Granted(outcome);
        db.Cases.Add(made!);
        return (made!, called);
    }

    private (Meeting, Event) Planned(Board board, DateOnly on, Actor actor)
    {
        var (meeting, outcome) = Meeting.Plan(Guid.CreateVersion7(), board, on, "10:00", "County Hall, room 2", [], actor);
        var planned = Granted(outcome);
        db.Meetings.Add(meeting!);
        return (meeting!, planned);
    }

    private Board Board(string name) => cast.Boards.FirstOrDefault(board => board.Name == name) ?? throw new InvalidDataException($"council.json has no board “{name}”.");

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the boards of the demonstration");
}

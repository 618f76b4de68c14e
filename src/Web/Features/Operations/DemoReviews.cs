using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays three reviews of the demonstration: one under way, one that reported with its recommendations in different states, and one that was closed when its effects were seen.</summary>
public sealed class DemoReviews(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Clerk = "Democratic Services Manager";
    private readonly List<Review> _reviews = [];

    /// <param name="actions">The improvement actions, by plan and code.</param>
    public void Add(IReadOnlyDictionary<string, ImprovementAction> actions)
    {
        Closed();
        Reported(actions["improvement/LRC1"]);
        UnderWay();
    }

    private void Closed()
    {
        On(-275, actor => Propose(Of("Libraries and Registration"), new()
        {
            Title = "Opening hours of libraries",
            Kind = ReviewKind.Service,
            LeadPostId = Post("Head of Libraries and Registration"),
            ReportsBy = Day(-200),
            StartsOn = Day(-262),
            Purpose = "To open when people come, for the same money.",
            Questions = ["When do people come?", "What does an hour cost?"],
            Method = "Counts at twelve doors for a month; two evenings with readers.",
        }, "Corporate Policy Overview Committee", actor));
        On(-270, actor => Granted(Of(1).Agree(null, Board("Corporate Policy Overview Committee"), actor)));
        On(-262, actor => Granted(Of(1).Begin(null, actor)));
        On(-215, actor => Granted(Of(1).Find(null, 1, "Four of ten people come after five o’clock, when half of the libraries are closed.", actor)), actor => Granted(Of(1).Find(null, 2, "An evening hour costs a fifth more than one by day, and three times as many people use it.", actor)),
            actor => Granted(Of(1).Recommend(null, "Open eight libraries until seven on two evenings, and later in the morning.", 12_000, Board("Cabinet").Id, "A fifth more visits in the eight libraries", cast.Boards, actor)),
            actor => Granted(Of(1).Recommend(null, "Let readers open two small libraries themselves with their cards.", 40_000, Board("Cabinet").Id, "Open every day of the week", cast.Boards, actor)));
        On(-204, actor => Granted(Of(1).Report(null, actor)));
        On(-180, actor => Granted(Of(1).Answer(1, Yes("Head of Libraries and Registration", -150, -35, "A fifth more visits in the eight libraries"), cast.Chart, actor)),
            actor => Granted(Of(1).Answer(2, new() { Kind = AnswerKind.NotAccepted, Because = "Two parishes asked for somebody to be there; it is looked at again with the next budget." }, cast.Chart, actor)));
        On(-33, actor => Granted(Of(1).LookAgain(1, EffectResult.Done, "All eight open until seven since the spring. Visits rose by 23 %, most of them by people under thirty.", null, null, actor)));
        On(-28, actor => Granted(Of(1).Close(actor)));
    }

    private void Reported(ImprovementAction action)
    {
        On(-170, actor => Propose(new(SubjectKind.Action, action.Id, $"improvement {action.Code} {action.Definition.Title}"), new()
        {
            Title = "How the council hears people who rarely answer",
            Kind = ReviewKind.Scrutiny,
            LeadPostId = Post("Scrutiny Manager"),
            Members = "Cllr A. Marsh (chair), Cllr C. Weald, Cllr E. Ford\nHeard: two schools, a foodbank, the Exampleshire Voluntary Alliance",
            ReportsBy = Day(-80),
            StartsOn = Day(-150),
            Purpose = "To hear those who are not heard by surveys.",
            Questions = ["Who does not answer?", "What do other councils do?"],
            OutOfScope = "The statutory consultations on planning",
            Method = "Four evenings of evidence and two visits.",
        }, "Cabinet Scrutiny Committee", actor));
        On(-160, actor => Granted(Of(2).Agree(null, Board("Cabinet Scrutiny Committee"), actor)));
        On(-150, actor => Granted(Of(2).Begin(null, actor)));
        On(-130, actor => Granted(Of(2).Change(new() { Title = Of(2).Title, Kind = Of(2).Kind, LeadPostId = Of(2).LeadPostId, Members = Of(2).Members, StartsOn = Of(2).StartsOn, ReportsBy = Of(2).ReportsBy, Purpose = Of(2).Terms.Purpose, OutOfScope = Of(2).Terms.OutOfScope, Method = Of(2).Terms.Method, Questions = ["Who does not answer, and why?", "What do other councils do?", "What does it cost to ask them?"] }, "The committee asked on its visit what asking costs.", cast.Chart, actor)));
        On(-95, actor => Granted(Of(2).Find(null, 1, "One in three who rent has never been asked; most say that they would answer by telephone.", actor)), actor => Granted(Of(2).Find(null, 2, "Two neighbours pay people to sit on a panel for a year.", actor)),
            actor => Granted(Of(2).Recommend(null, "Ask a panel of a hundred tenants by telephone four times a year.", 18_000, Board("Cabinet").Id, "A third of those asked rent their home", cast.Boards, actor)), actor => Granted(Of(2).Recommend(null, "Pay members of panels as neighbours do.", 30_000, Board("Cabinet").Id, "Nine of ten stay for the year", cast.Boards, actor)),
            actor => Granted(Of(2).Recommend(null, "Send no survey that takes longer than five minutes.", null, Board("Corporate Management Team").Id, "Twice as many are finished", cast.Boards, actor)), actor => Granted(Of(2).Recommend(null, "Tell everybody who answered what came of it.", null, Board("Corporate Management Team").Id, "", cast.Boards, actor)));
        On(-84, actor => Granted(Of(2).Report(null, actor)));
        On(-58, actor => Granted(Of(2).Answer(1, Yes("Head of Consultation and Engagement", -10, 90, "A third of those asked rent their home"), cast.Chart, actor)), actor => Granted(Of(2).Answer(2, new() { Kind = AnswerKind.NotAccepted, Because = "There is no money for it this year." }, cast.Chart, actor)),
            actor => Granted(Of(2).Answer(3, Yes("Head of Consultation and Engagement", -20, -6, "Twice as many are finished") with { Kind = AnswerKind.InPart, NotThat = "the yearly survey of residents", Because = "Its questions are the same in every county." }, cast.Chart, actor)));
        On(-9, actor => Granted(Of(2).LookAgain(3, EffectResult.Partly, "Five of seven surveys are short now. Of those that were begun, six of ten are finished; it was four.", null, null, actor)));
    }

    private void UnderWay()
    {
        On(-48, actor => Propose(Of("Highways Operations") ?? Of("Highways"), new()
        {
            Title = "From a report of a pothole to its repair",
            Kind = ReviewKind.Lean,
            LeadPostId = Post("Executive Director of Growth and Environment"),
            Members = "Six people who do the work: two from the call centre, two inspectors, two from the crews",
            StartsOn = Day(-30),
            ReportsBy = Day(20),
            Purpose = "To repair in half the time without more people.",
            Questions = ["Where does a report wait?", "Which steps help nobody?", "What would the crews do first?"],
            Scope = "Reports by telephone and on the map",
            OutOfScope = "Planned resurfacing",
            Method = "A week beside the people who do it; every step drawn on one wall.",
        }, "Highways Recovery Board", actor));
        On(-40, actor => Granted(Of(3).Agree(null, Board("Highways Recovery Board"), actor)));
        On(-30, actor => Granted(Of(3).Begin(null, actor)));
        On(-8, actor => Granted(Of(3).Find(null, 1, "A report waits four days in a list that somebody sorts by hand on Tuesdays and Fridays.", actor)), actor => Granted(Of(3).Find(null, 2, "Two of eleven steps check what a step before has checked.", actor)),
            actor => Granted(Of(3).Recommend(null, "Let the call centre send reports straight to the inspector of the area.", null, Board("Highways Recovery Board").Id, "Four days less", cast.Boards, actor)));
    }

    private ReviewProposed Propose(CaseSubject? subject, ReviewDetails details, string board, Actor actor)
    {
        var (review, outcome) = Review.Propose(Guid.CreateVersion7(), _reviews.Count + 1, subject, details with { BoardId = Board(board).Id }, [.. cast.Boards], cast.Chart, actor);
        var proposed = Granted(outcome);
        db.Reviews.Add(review!);
        _reviews.Add(review!);
        return proposed;
    }

    private AnswerDetails Yes(string post, int doneBy, int lookOn, string expected) => new() { Kind = AnswerKind.Accepted, PostId = Post(post), DoneBy = Day(doneBy), LookOn = Day(lookOn), Expected = expected };

    private void On(int days, params Func<Actor, Event>[] happens) => time.Add(Day(days), Clerk, null, actor => [.. happens.Select(each => each(actor))]);

    private DateOnly Day(int days) => DemoDates.Working(today.AddDays(days));

    private Review Of(int number) => _reviews[number - 1];

    private CaseSubject? Of(string service) => cast.Services.FirstOrDefault(each => each.Name == service) is { } found ? new(SubjectKind.Service, found.Id, found.Name) : null;

    private Guid Post(string title) => cast.Post(title)?.Id ?? throw new InvalidDataException($"council.json has no post “{title}”.");

    private Board Board(string name) => cast.Boards.FirstOrDefault(board => board.Name == name) ?? throw new InvalidDataException($"council.json has no board “{name}”.");

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the reviews of the demonstration");
}

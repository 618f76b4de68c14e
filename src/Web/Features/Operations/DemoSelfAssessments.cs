using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Assessments;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays the self-assessments of adult social care of the demonstration: last year's, and this year's in hand, with their evidence.</summary>
public sealed class DemoSelfAssessments(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Framework = "cqc-local-authority-assurance", Head = "Head of Adult Social Care";
    private static readonly (string Ref, int Before, int Now, string Judgement, string Strengths, string Improvements, string Outcomes)[] Said =
    [
        ("1.1", 2, 2, "Assessments are fair and thorough; too many people wait for them.", "People say that assessors listen to them.", "The wait for an assessment is longer than a year ago.", ""),
        ("1.2", 3, 3, "People are helped to stay well and at home.", "Reablement is open to everybody who leaves hospital.", "", "Four of five people are still at home three months after help to recover."),
        ("1.3", 2, 3, "We know who does not come to us, and go to them.", "Workers speak nine languages.", "Carers of people with dementia are reached late.", "Twice as many carers from minority groups were assessed."),
        ("2.1", 3, 3, "There is enough care, except at night in the east.", "Providers are paid on time and stay.", "Night care in the east.", ""),
        ("2.2", 3, 4, "Health and council work as one in all districts.", "One team for discharge in each hospital.", "", "People leave hospital sooner than in similar counties."),
        ("3.1", 2, 2, "Young people move to adult care with a plan, and some of them late.", "A worker for each young person from the age of fourteen.", "A third of the plans come after the eighteenth birthday.", ""),
        ("3.2", 3, 3, "People are kept safe, and are asked what they want.", "Enquiries begin within two days.", "What people wanted is not always written down.", "Nine of ten people say that they feel safer afterwards."),
        ("4.1", 3, 3, "Members and directors see the same figures every month.", "Red measures are called in with the reason.", "", ""),
        ("4.2", 2, 2, "We learn from complaints; from deaths and near misses not yet enough.", "Every complaint that was upheld is talked of in a team meeting.", "Lessons are not tested for whether they worked.", ""),
    ];

    /// <param name="measures">The council's measures, by code.</param>
    public void Add(IReadOnlyDictionary<string, Measure> measures, Guid council, DateOnly founded)
    {
        var opened = DemoDates.Working(founded.AddDays(80));
        FrameworkEdition edition = null!;
        SelfAssessment before = null!, now = null!;
        Evidence waiting = null!, home = null!;
        time.Add(opened, DemoPlans.Officer, null, actor =>
        {
            var (taken, outcome) = FrameworkEdition.TakeUp(Guid.CreateVersion7(), ShippedFrameworks.Find(Framework)!, [], [], null, actor);
            var up = DemoRule.Granted(outcome, Framework);
            db.FrameworkEditions.Add(edition = taken!);
            (before, var begun) = Begin($"Adult social care, {FinancialYear.Of(today.AddYears(-1))}", FinancialYear.Of(today.AddYears(-1)), null, [], actor);
            return [up, begun];
        });
        List<LineAnswer> written = [];
        time.Add(opened.AddDays(1), Head, null, actor => Write(before, edition, each => (each.Before, []), actor));
        time.Add(DemoDates.Working(opened.AddDays(9)), Head, null, actor => [.. written.Select(answer => DemoRule.Granted(answer.Finish(true, before, edition.Content, FrameworkScores.Of(edition.Content, LineAnswer.ScoresOf(written)), cast.Chart, actor), answer.Ref))]);
        time.Add(DemoDates.Working(opened.AddDays(12)), DemoPlans.Officer, null, actor => [.. written.Select(answer => DemoRule.Granted(answer.Read(true, null, "The words bear the score out.", before, edition.Content, actor), answer.Ref))]);
        time.Add(DemoDates.Working(opened.AddDays(15)), "Executive Director of Adult Care and Health", null, actor => [Sign(before, edition, written, actor)]);
        var later = DemoDates.Working(today.AddDays(-40));
        time.Add(later, DemoPlans.Officer, null, actor =>
        {
            (now, var begun) = Begin($"Adult social care, {FinancialYear.Of(today)}", FinancialYear.Of(today), before.Id, [before], actor);
            return [begun, DemoRule.Granted(now.Assign([.. edition.Content.Lines().Select(line => new LineAssignment(line.Ref, cast.Post(Head)!.Id, null))], edition.Content, cast.Chart, actor), now.Title)];
        });
        time.Add(DemoDates.Working(later.AddDays(10)), Head, null, actor =>
        {
            (waiting, var first) = Piece("People waiting for a care assessment", new() { Measure = measures["AS01"].Id }, null, actor);
            (home, var second) = Piece("What people said after help to recover: a survey", new() { Link = "https://exampleshire.example/reablement-survey" }, today.AddMonths(-16), actor);
            return [first, second];
        });
        time.Add(DemoDates.Working(later.AddDays(12)), Head, null, actor => Write(now, edition, each => (each.Now, each.Ref switch { "1.1" => [new(waiting.Id, "How many wait, month by month")], "1.2" => [new(home.Id, "Nine of ten would tell a friend to come")], _ => [] }), actor));

        (SelfAssessment, Event) Begin(string title, FinancialYear year, Guid? earlier, IReadOnlyCollection<SelfAssessment> others, Actor actor)
        {
            var details = new SelfAssessmentDetails { Title = title, Subject = "Adult social care", Year = year.ToString(), BeforeId = earlier, Due = DemoDates.Working(earlier is null ? opened.AddDays(60) : today.AddDays(45)), ReaderPost = cast.Post(DemoPlans.Officer)?.Id };
            var (assessment, outcome) = SelfAssessment.Begin(Guid.CreateVersion7(), edition, details, new(others, new HashSet<Guid>(), cast.Chart), actor);
            var begun = DemoRule.Granted(outcome, title);
            db.SelfAssessments.Add(assessment!);
            if (earlier is null) { DemoRule.Granted(assessment!.Assign([.. edition.Content.Lines().Select(line => new LineAssignment(line.Ref, cast.Post(Head)!.Id, null))], edition.Content, cast.Chart, actor), title); }
            return (assessment!, begun);
        }

        static Event Sign(SelfAssessment assessment, FrameworkEdition of, IReadOnlyCollection<LineAnswer> answers, Actor actor)
        {
            var challenges = Challenges.Of(of.Content, FrameworkScores.Of(of.Content, LineAnswer.ScoresOf(answers)), [.. answers], null, new Dictionary<Guid, EvidenceStanding>(), actor.Today);
            return DemoRule.Granted(assessment.SignOff(of.Content, answers, challenges, "This was the first of its kind; evidence is gathered with the next.", actor), assessment.Title);
        }

        (Evidence, Event) Piece(string title, EvidenceSource source, DateOnly? dated, Actor actor)
        {
            var (piece, outcome) = Evidence.Add(Guid.CreateVersion7(), title, source, new() { DatedOn = dated, OwnerPost = cast.Post(Head)?.Id, StaleAfterMonths = dated is null ? null : 12 }, cast.Chart, actor);
            var added = DemoRule.Granted(outcome, title);
            db.Evidence.Add(piece!);
            return (piece!, added);
        }

        List<Event> Write(SelfAssessment assessment, FrameworkEdition of, Func<(string Ref, int Before, int Now, string Judgement, string Strengths, string Improvements, string Outcomes), (int Score, IReadOnlyList<EvidenceUse> Uses)> says, Actor actor)
        {
            List<Event> events = [];
            foreach (var each in Said)
            {
                var (score, uses) = says(each);
                var answer = new LineAnswer { Id = Guid.CreateVersion7(), CouncilId = council, AssessmentId = assessment.Id, Ref = each.Ref };
                var details = new AnswerDetails { Score = score, Judgement = each.Judgement, Strengths = each.Strengths, Improvements = each.Improvements, Outcomes = each.Outcomes, Evidence = uses };
                events.Add(DemoRule.Granted(answer.Write(details, assessment, of.Content, _ => true, cast.Chart, actor), each.Ref));
                db.LineAnswers.Add(answer);
                if (assessment == before) { written.Add(answer); }
            }

            return events;
        }
    }
}

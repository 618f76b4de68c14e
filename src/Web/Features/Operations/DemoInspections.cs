using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Plays the inspections of the demonstration: opened, the report read in and marked, findings made, answered and approved, each by who would do it.</summary>
public sealed class DemoInspections(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private readonly List<Inspection> _all = [];

    /// <param name="actions">The improvement actions, by plan and code.</param>
    /// <param name="founded">The day on which the council began to use the product: what was before was entered then.</param>
    public void Add(IReadOnlyList<DemoInspection> data, IReadOnlyDictionary<string, ImprovementAction> actions, Guid council, DateOnly founded)
    {
        foreach (var each in data) { Add(each, actions, council, DemoDates.Working(Later(today.AddDays(each.Published), founded.AddDays(70)))); }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private void Add(DemoInspection data, IReadOnlyDictionary<string, ImprovementAction> actions, Guid council, DateOnly opened)
    {
        var plan = actions.First(action => action.Key.StartsWith(data.Plan + "/", StringComparison.Ordinal)).Value.PlanId;
        Inspection inspection = null!;
        InspectionReport report = null!;
        var findings = new Dictionary<DemoFinding, Finding>();
        time.Add(opened, DemoPlans.Officer, null, actor =>
        {
            var details = new InspectionDetails { Title = data.Title, Body = data.Body, Framework = data.Framework, FieldWork = today.AddDays(data.FieldWork), PublishedOn = today.AddDays(data.Published), Plans = [plan] };
            var (made, outcome) = Inspection.Open(Guid.CreateVersion7(), details, _all, actor);
            var begun = DemoRule.Granted(outcome, data.Title);
            _all.Add(inspection = made!);
            report = Report(data, council, inspection.Id);
            var read = DemoRule.Granted(report.Accept(null, [], actor), data.Title);
            inspection.Scores = report.Scores;
            var marked = DemoRule.Granted(report.Mark(data.Paragraphs.Index().ToDictionary(each => each.Index + 1, each => each.Item.Kind), new HashSet<int>(), actor), data.Title);
            db.Inspections.Add(inspection);
            db.InspectionReports.Add(report);
            return [begun, read, marked];
        });
        time.Add(DemoDates.Working(opened.AddDays(3)), DemoPlans.Officer, null, actor => [.. data.Findings.Select(each =>
        {
            var details = new FindingDetails { Title = each.Title, Paragraphs = each.Paragraphs, OwnerPost = each.Owner is { } owner ? Post(owner) : null, Due = each.Due is { } due ? today.AddDays(due) : null, Foreseen = each.Foreseen };
            var (made, outcome) = Finding.Make(Guid.CreateVersion7(), report, findings.Count + 1, details, cast.Chart, actor);
            var happened = DemoRule.Granted(outcome, each.Title);
            db.Findings.Add(findings[each] = made!);
            return happened;
        })]);
        foreach (var each in data.Findings.Where(each => each.Withdrawn is not null)) { Later(8, DemoPlans.Officer, each, (finding, actor) => finding.Withdraw(each.Withdrawn, actor)); }
        foreach (var (each, answer) in data.Findings.Where(each => each.Answer is not null).Select(each => (each, each.Answer!)))
        {
            var given = new FindingAnswer { Kind = answer.Kind, Actions = [.. answer.Actions.Select(action => actions[action].Id)], Words = answer.Words, Shown = answer.Shown, ReviewOn = answer.Review is { } review ? today.AddDays(review) : null };
            Later(11, answer.By, each, (finding, actor) => finding.Respond(given, _ => true, _ => true, cast.Chart, actor));
            if (each.SentBack is { } because) { Later(13, DemoPlans.Officer, each, (finding, actor) => finding.SendBack(because, cast.Chart, actor)); }
            if (each.ApprovedBy is { } approver) { Later(14, approver, each, (finding, actor) => finding.Approve(cast.Chart, actor)); }
        }

        void Later<T>(int days, string post, DemoFinding each, Func<Finding, Actor, Outcome<T>> rule) where T : Event =>
            time.Add(DemoDates.Working(opened.AddDays(days)), post, null, actor => [DemoRule.Granted(rule(findings[each], actor), each.Title)]);
    }

    private Guid Post(string title) => cast.Post(title)?.Id ?? throw new InvalidDataException($"council.json has no post “{title}”.");

    private static InspectionReport Report(DemoInspection data, Guid council, Guid inspection) => new()
    {
        Id = Guid.CreateVersion7(),
        CouncilId = council,
        InspectionId = inspection,
        Title = $"{data.Title}: report",
        FileName = data.File,
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', data.Paragraphs.Select(paragraph => paragraph.Text))))),
        Scores = [.. data.Scores.Select(score => new GivenScore(score[0], score[1]))],
        AsRead = [.. data.Paragraphs.Index().Select(each => new ReportParagraph { Place = each.Index + 1, Printed = (each.Index + 1).ToString(CultureInfo.InvariantCulture), Number = each.Index + 1, Heading = each.Item.Heading, Text = each.Item.Text })],
    };
}

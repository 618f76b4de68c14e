using System.Text;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// What the test council assesses where a test asks for it: a framework of its own taken up, two self-assessments on it with an answer, a file in the library of evidence,
/// and a published inspection with its timetable, team, an interview, a note, a document that was given, a comment, its report agreed to and a finding.
/// </summary>
public sealed partial class TestCouncil
{
    public string FrameworkCode => "frame-" + Mark.ToLowerInvariant();
    public string InspectionCode { get; private set; } = "";
    public string AssessmentCode { get; private set; } = "";
    public Guid Survey { get; private set; }

    /// <summary>The part of the framework that is answered.</summary>
    public string PartRef => "1" + Mark;

    private FrameworkContent Framework => new()
    {
        Code = FrameworkCode,
        Title = "Framework" + Mark,
        Levels = ["theme"],
        Scales = [new() { Code = "score", Title = "Score", Levels = ["theme"], Steps = [new(1, "1"), new(2, "2" + Mark)] }],
        Parts = [new() { Ref = PartRef, Title = "Letters" + Mark }],
    };

    public async Task AssessAsync(Product product)
    {
        var cancel = TestContext.Current.CancellationToken;
        async Task<Guid> DoAsync<TAct>(Func<TAct, Submission, Task<IReadOnlyList<Problem>?>> run) where TAct : notnull => await product.InScopeAsync(async (services, _) =>
        {
            var clock = services.GetRequiredService<CouncilClock>();
            var by = Submission.Of(new Actor { Account = Accounts[Role.PerformanceOfficer], Post = "Head of Performance" + Mark, At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] });
            var problems = await run(services.GetRequiredService<TAct>(), by) ?? [new("", "There is no such thing.")];
            Assert.True(problems.Count == 0, $"{typeof(TAct).Name}: {string.Join(' ', problems.Select(problem => problem.Message))}");
            return by.Key;
        }, Id);

        var edition = await DoAsync<TakeUpFramework>(async (act, by) => (await act.RunAsync(Framework, null, by, cancel)).Problems);
        Survey = await DoAsync<AddToLibrary>(async (act, by) => (await act.RunAsync(new("Survey" + Mark, new(), new(), $"survey{Mark}.txt", TextOf("What people say")), by, cancel)).Problems);

        async Task<IReadOnlyList<Problem>> BeginAsync(BeginSelfAssessment act, Submission by, string title, Guid? before)
        {
            (AssessmentCode, var problems) = await act.RunAsync(edition, new() { Title = title + Mark, Subject = "The council" + Mark, Year = "2026/27", BeforeId = before }, by, cancel);
            return problems;
        }

        var before = await DoAsync<BeginSelfAssessment>(async (act, by) => await BeginAsync(act, by, "Before", null));
        await DoAsync<BeginSelfAssessment>(async (act, by) => await BeginAsync(act, by, "Self-assessment", before));
        var answer = new AnswerDetails { Score = 2, Judgement = "Answered" + Mark, Evidence = [new(Survey, "What people say" + Mark)] };
        await DoAsync<WriteAnswer>(async (act, by) => (await act.RunAsync(AssessmentCode, PartRef, new(answer, new Dictionary<string, int?>(), false), by, cancel))?.Problems);

        await DoAsync<BeginInspection>(async (act, by) =>
        {
            (InspectionCode, var problems) = await act.RunAsync(new() { Title = "Visit" + Mark, Body = "Inspectorate" + Mark, FieldWork = new(2026, 9, 14), PublishedOn = new(2026, 11, 3) }, by, cancel);
            return problems;
        });
        await DoAsync<ChooseTimetable>(async (act, by) => (await act.RunAsync(InspectionCode, "ofsted-ilacs-short", by, cancel))?.Problems);
        await DoAsync<KeepTeam>(async (act, by) => (await act.RunAsync(InspectionCode, [new("Inspector", "Ann Bell" + Mark, "")], by, cancel))?.Problems);
        await DoAsync<PlanEncounter>(async (act, by) => (await act.RunAsync(InspectionCode, new() { With = "the Leader" + Mark }, by, cancel))?.Problems);
        await DoAsync<NoteFeedback>(async (act, by) => (await act.RunAsync(InspectionCode, new() { From = "Inspector", Words = "They know their services." + Mark, On = new(2026, 9, 15) }, by, cancel))?.Problems);
        await DoAsync<AskForDocument>(async (act, by) => (await act.RunAsync(InspectionCode, new() { What = "The survey" + Mark, AskedOn = new(2026, 9, 7), Post = HeadOfConsultation }, by, cancel))?.Problems);
        await DoAsync<GiveDocument>(async (act, by) => (await act.RunAsync(InspectionCode, 1, new() { EvidenceId = Survey, On = new(2026, 9, 8) }, by, cancel))?.Problems);
        await DoAsync<WriteComment>(async (act, by) => (await act.RunAsync(InspectionCode, "1", "There are 12 homes." + Mark, "The draft came late", by, cancel))?.Problems);
        await DoAsync<OpenRoomUntil>(async (act, by) => (await act.RunAsync(InspectionCode, new(2026, 12, 31), by, cancel))?.Problems);
        await DoAsync<ActOnInspection>(async (act, by) => (await act.RunAsync(InspectionCode, (inspection, _) =>
        {
            var shared = new Dictionary<(SharedKind, Guid), string> { [(SharedKind.Evidence, Survey)] = "The survey" + Mark, [(SharedKind.Timetable, inspection.Id)] = "Timetable" + Mark };
            return inspection.Share([.. shared.Keys], null, shared, by.Actor);
        }, by, cancel))?.Problems);
        var report = await DoAsync<ReadReport>(async (act, by) => await act.RunAsync(InspectionCode, TextOf("Report\n\n1 The council should answer letters."), $"report{Mark}.txt", by, cancel));
        await DoAsync<AcceptReport>(async (act, by) => (await act.RunAsync(report, by, cancel))?.Problems);
        await DoAsync<MakeFinding>(async (act, by) => (await act.RunAsync(report, new() { Title = "Letters wait" + Mark, Paragraphs = [1], OwnerPost = HeadOfConsultation }, by, cancel)).Problems);
    }

    private MemoryStream TextOf(string words) => new(Encoding.UTF8.GetBytes($"{words} {Mark}\n"));
}

using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteAssessmentsAsAtTests(SqliteProduct product) : AssessmentsAsAtTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresAssessmentsAsAtTests(PostgresProduct product) : AssessmentsAsAtTests(product), IClassFixture<PostgresProduct>;

public abstract class AssessmentsAsAtTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateOnly Today => CouncilClock.DayOf(product.Clock.GetUtcNow());

    private sealed record TestSeeded(RecordRef About) : Event(About)
    {
        public override string InWords => "Seeded";
    }

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string On(DateOnly day) => $"as-at={day:yyyy-MM-dd}";

    private static async Task<string> PressAsync(Visitor visitor, string path, string form, Dictionary<string, string?>? values = null)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), form, values);
        return Words(await visitor.ReadAsync(answer));
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>The page says that it is of an earlier day, has no form that acts, and its links stay on that day.</summary>
    private static void IsPast(IHtmlDocument page, string what, DateOnly day)
    {
        Assert.Contains($"This is {what} as it stood on", page.QuerySelector(".past")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
        Assert.Empty(page.QuerySelectorAll("main a[href$='/change'], main a[href$='/assign'], main a[href*='/new']"));
        Assert.All(page.QuerySelectorAll("main a[href*='/parts/'], main a[href*='/findings/'], main a[href*='/coverage'], main a[href*='/report#']"), link => Assert.Contains(On(day), link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_self_assessment_and_its_answers_are_shown_as_they_stood_on_an_earlier_day()
    {
        var start = Today;
        var (post, account) = (product.Council.HeadOfConsultation, product.Council.Accounts[Role.Lead]);
        await product.InScopeAsync(async (services, db) =>
        {
            FrameworkContent content = new()
            {
                Code = "then",
                Title = "Framework of then",
                Levels = ["theme", "line"],
                Scales = [new() { Code = "score", Title = "Score", Levels = ["line", ScoringRule.Whole], Steps = [new(1, "1"), new(2, "2", "fair"), new(3, "3"), new(4, "4", "strong")] }],
                Scoring = [new() { Level = ScoringRule.Whole, Of = "line", Method = ScoringMethod.Lowest }],
                Parts = [new() { Ref = "1", Title = "Letters", Parts = [new() { Ref = "1.1", Title = "What 1.1 asks" }] }],
            };
            var edition = new FrameworkEdition { Id = Guid.CreateVersion7(), Code = content.Code, Number = 1, Content = content, TakenUpBy = "Head of Performance", TakenUpOn = new(2026, 1, 1) };
            var action = await db.Actions.Where(each => each.Code == "CEA1").Select(each => each.Id).SingleAsync(Cancel);
            var (measured, acted) = (Piece("Letters in time", new() { Measure = product.Council.Letters }), Piece("The action", new() { Action = action }));
            Evidence Piece(string title, EvidenceSource source) => Evidence.Add(Guid.CreateVersion7(), title, source, new(), new([], []), Somebody(services)).Evidence!;
            var earlier = new SelfAssessment { Id = Guid.CreateVersion7(), Code = "then-earlier", Title = "The one before", EditionId = edition.Id, Subject = "Us", Year = "2025" };
            var assessment = new SelfAssessment { Id = Guid.CreateVersion7(), Code = "then", Title = "As it was", EditionId = edition.Id, Subject = "Us", Year = "2026", Due = start.AddDays(1), BeforeId = earlier.Id, Assignments = [new("1.1", post, null)] };
            db.FrameworkEditions.Add(edition);
            db.Evidence.AddRange(measured, acted);
            db.SelfAssessments.AddRange(earlier, assessment);
            db.LineAnswers.Add(new() { Id = Guid.CreateVersion7(), AssessmentId = assessment.Id, Ref = "1.1", Score = 2, Judgement = "Our first words.", By = "Head of Consultation", Account = account, Evidence = [new(measured.Id, "How many in time"), new(acted.Id, "What is done")] });
            await product.CommitAsync(services, db, new TestSeeded(assessment.Ref));
            return 0;
        });
        const string Path = "/assessments/self/then";

        product.Clock.PutOn(TimeSpan.FromDays(2));
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        Assert.Contains("1.1: Written, with score 4", await PressAsync(officer, $"{Path}/parts/1.1", "form#answer", new() { ["Form.Score"] = "4", ["Form.Judgement"] = "Our second words." }), StringComparison.Ordinal);

        var now = await officer.PageAsync(Path);
        Assert.Contains("The whole: 4: strong", Words(now), StringComparison.Ordinal);
        Assert.Contains("Overdue", now.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(now.QuerySelector("form#sign"));
        Assert.Null(now.QuerySelector(".past"));
        Assert.NotNull(now.QuerySelector(".as-at input[name=as-at]"));
        var then = await officer.PageAsync($"{Path}?{On(start)}");
        IsPast(then, "the self-assessment", start);
        Assert.Contains("The whole: 2: fair", Words(then), StringComparison.Ordinal);
        Assert.Contains("In work", then.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Being written", Words(then), StringComparison.Ordinal);
        var part = await officer.PageAsync($"{Path}/parts/1.1?{On(start)}");
        IsPast(part, "the answer", start);
        Assert.Contains("Our first words.", Words(part), StringComparison.Ordinal);
        Assert.DoesNotContain("Our second words.", Words(part), StringComparison.Ordinal);
        Assert.NotNull(part.QuerySelector($"a[href='/measures/{product.Council.LettersSlug}?{On(start)}']"));
        Assert.NotNull(part.QuerySelector($"a[href='/plans/plan/actions/CEA1?{On(start)}']"));
        Assert.Contains("Our second words.", Words(await officer.PageAsync($"{Path}/parts/1.1")), StringComparison.Ordinal);
        var compared = await officer.PageAsync($"{Path}/compare?{On(start)}");
        Assert.Contains("1.1 What 1.1 asks No score 2 ", Words(compared), StringComparison.Ordinal);
        Assert.Contains("as it stood on", compared.QuerySelector(".past")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is not a date", Words(await officer.PageAsync($"{Path}?as-at=soon")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(officer, $"{Path}?as-at=2020-01-01"));

        // A form that was refused is not asked for again with another day.
        using (var refused = await officer.SendAsync(await officer.PageAsync(Path), "form#sign", new() { ["Words"] = "" }, at: $"{Path}?handler=Sign"))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Empty((await officer.ReadAsync(refused)).QuerySelectorAll(".as-at input[type=hidden]"));
        }

        // Signed off, a member sees it from that day on; opened again, they see it on no day.
        await ChangeAsync(assessment => (assessment.SignedBy, assessment.SignedAt) = ("Chief Executive", product.Clock.GetUtcNow()));
        var signed = Today;
        product.Clock.PutOn(TimeSpan.FromDays(2));
        (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        Assert.Contains("The whole: 4: strong", Words(await member.PageAsync(Path)), StringComparison.Ordinal);
        Assert.Contains("The whole: 4: strong", Words(await member.PageAsync($"{Path}?{On(signed)}")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, $"{Path}?{On(start)}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, $"{Path}/parts/1.1?{On(start)}"));
        await ChangeAsync(assessment => (assessment.SignedBy, assessment.SignedAt) = (null, null));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, $"{Path}?{On(signed)}"));
        Assert.Contains("Signed off", (await officer.PageAsync($"{Path}?{On(signed)}")).QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await officer.PageAsync($"{Path}?{On(signed)}")).QuerySelector("form#reopen"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(await product.VisitAsync(Role.Partner), $"{Path}?{On(signed)}"));
    }

    private Task ChangeAsync(Action<SelfAssessment> change) => product.InScopeAsync(async (services, db) =>
    {
        var assessment = await db.SelfAssessments.SingleAsync(each => each.Code == "then", Cancel);
        change(assessment);
        await product.CommitAsync(services, db, new TestSeeded(assessment.Ref));
        return 0;
    });

    private static Actor Somebody(IServiceProvider services)
    {
        var clock = (CouncilClock)services.GetService(typeof(CouncilClock))!;
        return new() { Account = Guid.CreateVersion7(), Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
    }

    [Fact]
    public async Task The_coverage_of_a_report_and_its_findings_are_shown_as_they_stood_on_an_earlier_day()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var opening = await officer.PageAsync("/assessments/inspections/new");
        foreach (var box in opening.QuerySelectorAll("[name='Form.Plans']").Cast<IHtmlInputElement>()) { box.IsChecked = Guid.Parse(box.Value) == product.Council.Plan; }
        using var opened = await officer.SendAsync(opening, "main form", new() { ["Form.Title"] = "Visit of then", ["Form.Body"] = "The inspectorate" });
        var path = opened.Headers.Location!.ToString();
        using var sent = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: form =>
        {
            var file = new ByteArrayContent("Report of the inspection\n\n1 Letters are answered with care.\n\n2 The council should answer letters within ten days."u8.ToArray());
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "Upload", "then.txt");
            return form;
        });
        using var agreed = await officer.SendAsync(await officer.ReadAsync(sent), "form[action*=Accept]");
        Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
        await PressAsync(officer, $"{path}/findings/new?paragraph=2", "main form", new() { ["Form.Title"] = "Letters wait too long", ["Form.OwnerPost"] = $"{product.Council.HeadOfConsultation}" });
        var (start, finding) = (Today, $"{path}/findings/1");

        product.Clock.PutOn(TimeSpan.FromDays(2));
        var (lead, director) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Director));
        officer = await product.VisitAsync(Role.PerformanceOfficer);
        var action = (await lead.PageAsync(finding)).QuerySelectorAll("select[name=Actions] option").First(option => option.TextContent.Contains("CEA1", StringComparison.Ordinal)).GetAttribute("value");
        await PressAsync(lead, finding, "form[action*=Answer]", new() { ["Kind"] = "Act", ["Actions"] = action, ["Words"] = "CEA1 does it." });
        Assert.Contains("Answer approved", await PressAsync(director, finding, "form[action*='handler=Approve']"), StringComparison.Ordinal);
        var answered = Today;
        await PressAsync(officer, $"{path}/change", "main form", new() { ["Form.PublishedOn.Day"] = $"{answered.Day}", ["Form.PublishedOn.Month"] = $"{answered.Month}", ["Form.PublishedOn.Year"] = $"{answered.Year}" });

        product.Clock.PutOn(TimeSpan.FromDays(2));
        officer = await product.VisitAsync(Role.PerformanceOfficer);
        Assert.Contains("1 of 1 answered", Words(await officer.PageAsync($"{path}/coverage")), StringComparison.Ordinal);
        var coverage = await officer.PageAsync($"{path}/coverage?show=all&{On(start)}");
        IsPast(coverage, "the coverage", start);
        Assert.Contains("0 of 1 answered, 0 to be approved, 1 without an answer", Words(coverage), StringComparison.Ordinal);
        Assert.DoesNotContain("CEA1", coverage.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("all", coverage.QuerySelector(".as-at input[type=hidden][name=show]")!.GetAttribute("value"));
        Assert.Equal($"{start:yyyy-MM-dd}", coverage.QuerySelector(".filter-line input[name=as-at]")!.GetAttribute("value"));
        var later = await officer.PageAsync($"{path}/coverage?{On(answered)}");
        IsPast(later, "the coverage", answered);
        Assert.Contains("1 of 1 answered", Words(later), StringComparison.Ordinal);
        Assert.NotNull(later.QuerySelector($"td a[href='/plans/plan/actions/CEA1?{On(answered)}']"));

        var download = coverage.QuerySelector(".download a[href*='coverage.json']")!.GetAttribute("href")!;
        using (var file = await officer.GetAsync(download))
        {
            Assert.Contains($"{start:yyyy-MM-dd}", file.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
            var json = await file.Content.ReadAsStringAsync(Cancel);
            Assert.Contains($"\"{start:yyyy-MM-dd}\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("CEA1", json, StringComparison.Ordinal);
        }

        Assert.Contains("CEA1", await officer.Client.GetStringAsync($"{path}/coverage.csv", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("CEA1", await officer.Client.GetStringAsync($"{path}/coverage.csv?{On(start)}", Cancel), StringComparison.Ordinal);
        Assert.Contains(Say(start), await officer.Client.GetStringAsync($"{path}/coverage.html?{On(start)}", Cancel), StringComparison.Ordinal);

        var asked = await officer.PageAsync($"{finding}?{On(start)}");
        IsPast(asked, "the finding", start);
        Assert.Contains("There is none yet.", Words(asked), StringComparison.Ordinal);
        Assert.Contains("No answer", asked.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        var given = await officer.PageAsync($"{finding}?{On(answered)}");
        IsPast(given, "the finding", answered);
        Assert.Contains("CEA1 does it.", Words(given), StringComparison.Ordinal);
        Assert.NotNull((await officer.PageAsync(finding)).QuerySelector("main form[method=post]"));

        var inspection = await officer.PageAsync($"{path}?{On(start)}");
        IsPast(inspection, "the inspection", start);
        Assert.Contains("0 of 1 paragraph", Words(inspection), StringComparison.Ordinal);
        Assert.Contains("Not yet: members do not see this page", Words(inspection), StringComparison.Ordinal);
        Assert.Null(inspection.QuerySelector("nav[aria-label='Around this inspection']"));
        Assert.NotNull(inspection.QuerySelector($"a[href='/plans/plan?{On(start)}']"));
        var report = await officer.PageAsync($"{path}/report?{On(start)}");
        Assert.Contains("This is the report as it stood on", report.QuerySelector(".past")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(report.QuerySelectorAll("select[name^=Marks]"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(officer, $"{path}?as-at=2020-01-01"));

        // Members see it from the day of its publication on, and on no day once the publication was taken back.
        var member = await product.VisitAsync(Role.Member);
        Assert.Contains("1 of 1 answered", Words(await member.PageAsync($"{path}/coverage?{On(answered)}")), StringComparison.Ordinal);
        foreach (var place in new[] { path, $"{path}/coverage", finding, $"{path}/report", $"{path}/coverage.csv" }) { Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, $"{place}?{On(start)}")); }
        await PressAsync(officer, $"{path}/change", "main form", new() { ["Form.PublishedOn.Day"] = "", ["Form.PublishedOn.Month"] = "", ["Form.PublishedOn.Year"] = "" });
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, $"{path}/coverage?{On(answered)}"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(await product.VisitAsync(Role.Partner), $"{path}/coverage?{On(answered)}"));
    }

    private static string Say(DateOnly day) => Web.Plumbing.Design.Say.Date(day);
}

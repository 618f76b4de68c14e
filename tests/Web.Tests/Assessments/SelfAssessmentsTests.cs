using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteSelfAssessmentsTests(SqliteProduct product) : SelfAssessmentsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSelfAssessmentsTests(PostgresProduct product) : SelfAssessmentsTests(product), IClassFixture<PostgresProduct>;

public abstract class SelfAssessmentsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static FrameworkContent Content => new()
    {
        Code = "small",
        Title = "Small framework",
        Levels = ["theme", "line", "criterion"],
        Scales = [new() { Code = "score", Title = "Score", Levels = ["line", "criterion"], Steps = [new(1, "1"), new(2, "2"), new(3, "3", "performing well"), new(4, "4")] }],
        Scoring = [new() { Level = "line", Of = "criterion", Method = ScoringMethod.Lowest }],
        Parts = [new() { Ref = "1", Title = "Letters", Parts = [Line("1.1"), Line("1.2")] }],
    };

    private static FrameworkPart Line(string reference) => new() { Ref = reference, Title = $"What {reference} asks", Parts = [new() { Ref = $"{reference}.1", Title = "The first" }, new() { Ref = $"{reference}.2", Title = "The second" }] };

    private Task<Guid> TakeUpAsync(DateOnly? retired = null, FrameworkContent? content = null) => product.InScopeAsync(async (services, db) =>
    {
        var edition = new FrameworkEdition { Id = Guid.CreateVersion7(), Code = (content ?? Content).Code, Number = await db.FrameworkEditions.CountAsync(Cancel) + 1, Content = content ?? Content, TakenUpBy = "Head of Performance", TakenUpOn = new(2026, 1, 1), RetiredOn = retired, RetiredBecause = retired is null ? null : "A later one" };
        db.FrameworkEditions.Add(edition);
        await product.CommitAsync(services, db, new TestTakenUp(edition.Ref));
        return edition.Id;
    });

    private sealed record TestTakenUp(Domain.Basics.RecordRef About) : Domain.Basics.Event(About)
    {
        public override string InWords => "Taken up";
    }

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, Dictionary<string, string?> values, string form = "main form[method=post]", HttpStatusCode expected = HttpStatusCode.Redirect, IHtmlDocument? page = null)
    {
        using var answer = await visitor.SendAsync(page ?? await visitor.PageAsync(path), form, values, at: path + (form.Contains("#sign", StringComparison.Ordinal) ? "?handler=Sign" : ""));
        var html = await visitor.ReadAsync(answer);
        Assert.True(expected == answer.StatusCode, $"{path} answered {answer.StatusCode}: {html.Text()}");
        return html;
    }

    private async Task<string> BeginAsync(string title, Guid edition, params (string Name, string? Value)[] more)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        Dictionary<string, string?> values = new() { ["Form.EditionId"] = $"{edition}", ["Form.Title"] = title, ["Form.Subject"] = "The council", ["Form.Year"] = "2026/27" };
        foreach (var (name, value) in more) { values[name] = value; }
        var page = await SendAsync(officer, "/assessments/self/new", values);
        Assert.Contains("The self-assessment was begun.", page.Text(), StringComparison.Ordinal);
        return page.DocumentElement.GetAttribute("data-path")![..^"/assign".Length];
    }

    private static async Task AssignAsync(Visitor officer, string path, params (string Ref, Guid Post)[] posts)
    {
        var page = await officer.PageAsync($"{path}/assign");
        Dictionary<string, string?> values = [];
        foreach (var (reference, post) in posts)
        {
            var name = page.QuerySelector($"input[name$='.Ref'][value='{reference}']")!.GetAttribute("name")!;
            values[name.Replace(".Ref", ".Post", StringComparison.Ordinal)] = $"{post}";
        }

        await SendAsync(officer, $"{path}/assign", values, page: page);
    }

    private async Task<string> AddMeasureAsync(Visitor visitor)
    {
        var page = await SendAsync(visitor, "/assessments/evidence/new", new() { ["Form.Measure"] = $"{product.Council.Letters}" }, "main form");
        Assert.Contains("CS07 Letters answered within ten days", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        return page.DocumentElement.GetAttribute("data-path")!.Split('/')[^1];
    }

    [Fact]
    public async Task A_self_assessment_goes_from_its_beginning_to_its_signing()
    {
        var edition = await TakeUpAsync();
        var (officer, lead, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        var before = await BeginAsync("Self-assessment 2025", edition);
        var beforeId = await product.InScopeAsync((_, db) => db.SelfAssessments.Where(each => each.Title == "Self-assessment 2025").Select(each => each.Id).SingleAsync(Cancel));
        var path = await BeginAsync("Self-assessment 2026", edition, ("Form.ReaderPost", $"{product.Council.HeadOfHighways}"), ("Form.BeforeId", $"{beforeId}"));
        await AssignAsync(officer, path, ("1.1", product.Council.HeadOfConsultation));

        // A lead answers their own line only.
        Assert.Null((await lead.PageAsync($"{path}/parts/1.2")).QuerySelector("form#answer"));
        var forged = await lead.PageAsync($"{path}/parts/1.1");
        using (var refused = await lead.SendAsync(forged, "form#answer", new() { ["Form.Judgement"] = "Ours" }, at: $"{path}/parts/1.2")) { Assert.Contains("Your roles do not let you answer 1.2.", (await lead.ReadAsync(refused)).Text(), StringComparison.Ordinal); }
        var evidence = await AddMeasureAsync(lead);
        var unfinished = await SendAsync(lead, $"{path}/parts/1.1", new() { ["Form.Below[0].Score"] = "4", ["Form.IsFinished"] = "true" }, "form#answer", HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(unfinished.QuerySelector(".govuk-error-summary a[href='#Form_Judgement']"));
        var written = await SendAsync(lead, $"{path}/parts/1.1", new() { ["Form.Below[0].Score"] = "4", ["Form.Below[1].Score"] = "4", ["Form.Judgement"] = "We answer letters.", ["Form.Strengths"] = "Nine in ten.", ["Form.Evidence[0].Id"] = evidence, ["Form.Evidence[0].Shows"] = "How many are in time", ["Form.IsFinished"] = "true" }, "form#answer");
        Assert.Contains("1.1: Written, without a score of its own.", written.Text(), StringComparison.Ordinal);
        Assert.Contains("1.1 is scored 4, and CS07 Letters answered within ten days is red and getting worse.", written.Text(), StringComparison.Ordinal);
        Assert.Equal("How many are in time", written.QuerySelector("[name='Form.Evidence[0].Shows']")!.GetAttribute("value"));
        Assert.Equal(("4", "4"), (((IHtmlSelectElement)written.QuerySelector("[name='Form.Below[0].Score']")!).Value, ((IHtmlSelectElement)written.QuerySelector("[name='Form.Below[1].Score']")!).Value));

        // The second reader does not agree; answered again, it is read again.
        var reader = await product.VisitAsync(Role.HeadOfService);
        Assert.Null((await lead.PageAsync($"{path}/parts/1.1")).QuerySelector("form#read"));
        var wordless = await reader.SendAsync(await reader.PageAsync($"{path}/parts/1.1"), "form#read", new() { ["Agrees"] = "false" });
        Assert.Contains("Say why you do not agree", (await reader.ReadAsync(wordless)).Text(), StringComparison.Ordinal);
        using (var read = await reader.SendAsync(await reader.PageAsync($"{path}/parts/1.1"), "form#read", new() { ["Agrees"] = "false", ["ReaderScore"] = "2", ["ReaderWords"] = "The figure is red." })) { Assert.Contains("1.1: Read a second time: not agreed.", (await reader.ReadAsync(read)).Text(), StringComparison.Ordinal); }
        Assert.Contains("1.1 is scored 4, and the second reader would give 2.", (await lead.PageAsync($"{path}/parts/1.1")).Text(), StringComparison.Ordinal);
        var again = await SendAsync(lead, $"{path}/parts/1.1", new() { ["Form.Below[0].Score"] = "3", ["Form.Judgement"] = "We answer most letters.", ["Form.IsFinished"] = "true" }, "form#answer");
        Assert.DoesNotContain("the second reader", again.Text(), StringComparison.Ordinal);
        var tooSoon = await SendAsync(officer, path, new() { ["Words"] = "Known." }, "form#sign", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Not read a second time: 1.1.", tooSoon.Text(), StringComparison.Ordinal);
        using (var agreed = await reader.SendAsync(await reader.PageAsync($"{path}/parts/1.1"), "form#read", new() { ["Agrees"] = "true" })) { Assert.Contains("Read a second time: agreed.", (await reader.ReadAsync(agreed)).Text(), StringComparison.Ordinal); }

        // The challenge stands: it is signed with words, and members see it then and not before.
        using (var hidden = await member.GetAsync(path)) { Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode); }
        Assert.DoesNotContain("Self-assessment 2026", (await member.PageAsync("/assessments/self")).Text(), StringComparison.Ordinal);
        var wordlessly = await SendAsync(officer, path, [], "form#sign", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Say why it is signed off although one challenge stands.", wordlessly.Text(), StringComparison.Ordinal);
        Assert.Contains("one point more for 1.1.1 (3 to 4) makes it 4", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
        var signed = await SendAsync(officer, path, new() { ["Words"] = "Two clerks are hired." }, "form#sign");
        Assert.Contains("Signed off; one challenge stood.", signed.Text(), StringComparison.Ordinal);
        var seen = await member.PageAsync(path);
        Assert.Contains("Two clerks are hired.", seen.Text(), StringComparison.Ordinal);
        Assert.Contains("3: performing well", seen.Text(), StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("form#sign"));
        Assert.DoesNotContain("What does not go together", seen.Text(), StringComparison.Ordinal);
        Assert.Contains("We answer most letters.", (await member.PageAsync($"{path}/parts/1.1")).Text(), StringComparison.Ordinal);
        Assert.Null((await lead.PageAsync($"{path}/parts/1.1")).QuerySelector("form#answer"));
        using (var unsigned = await member.GetAsync(before)) { Assert.Equal(HttpStatusCode.NotFound, unsigned.StatusCode); }
        Assert.Contains("Compared with the one before", (await officer.PageAsync($"{path}/compare")).Text(), StringComparison.Ordinal);
        var partner = await product.VisitAsync(Role.Partner);
        using (var outsider = await partner.GetAsync(path)) { Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode); }
        var token = seen.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using (var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["_key"] = $"{Guid.NewGuid()}", ["Words"] = "x" }))
        using (var sent = await member.Client.PostAsync($"{path}?handler=Sign", form, Cancel)) { Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode); }

        // Opened again with a reason, members do not see it any more.
        var reopened = await officer.SendAsync(await officer.PageAsync(path), "form#reopen", new() { ["Because"] = "A figure was wrong" });
        Assert.Contains("Opened again.", (await officer.ReadAsync(reopened)).Text(), StringComparison.Ordinal);
        using (var gone = await member.GetAsync(path)) { Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode); }
    }

    [Fact]
    public async Task Two_who_write_the_same_line_are_told_and_the_same_form_twice_counts_once()
    {
        var path = $"{await BeginAsync("Two at once", await TakeUpAsync())}/parts/1.1";
        var (one, other) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.PerformanceOfficer));
        var (mine, theirs) = (await one.PageAsync(path), await other.PageAsync(path));
        await SendAsync(other, path, new() { ["Form.Judgement"] = "Theirs", ["Form.Below[0].Score"] = "2" }, "form#answer", page: theirs);
        await SendAsync(other, path, new() { ["Form.Judgement"] = "Theirs", ["Form.Below[0].Score"] = "2" }, "form#answer", page: theirs);
        var conflict = await SendAsync(one, path, new() { ["Form.Judgement"] = "Mine" }, "form#answer", HttpStatusCode.UnprocessableEntity, mine);
        Assert.Contains("Theirs", conflict.QuerySelector("#conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mine", conflict.QuerySelector("[name='Form.Judgement']")!.TextContent.Trim());
        await SendAsync(one, path, [], "form#answer", page: conflict);
        var stale = await SendAsync(other, path, new() { ["Form.Judgement"] = "Once more" }, "form#answer", HttpStatusCode.UnprocessableEntity, theirs);
        Assert.Contains("saved before with other content", stale.Text(), StringComparison.Ordinal);
        Assert.Equal("Mine", await product.InScopeAsync((_, db) => db.LineAnswers.Where(each => each.Ref == "1.1" && each.Judgement == "Mine").Select(each => each.Judgement).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field()
    {
        var (edition, retired) = (await TakeUpAsync(), await TakeUpAsync(new(2026, 1, 31)));
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/assessments/self/new");
        Assert.Null(page.QuerySelector($"option[value='{retired}']"));
        Assert.NotNull(page.QuerySelector("a[href='/assessments/frameworks']"));
        var refused = await SendAsync(officer, "/assessments/self/new", new() { ["Form.EditionId"] = $"{retired}", ["Form.Title"] = "T", ["Form.Subject"] = "" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("was retired on 31 January 2026", refused.Text(), StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector(".govuk-error-summary a[href='#Form_Subject']"));
        var path = await BeginAsync("Said beside", edition, ("Form.Due.Day", "31"), ("Form.Due.Month", "3"), ("Form.Due.Year", "2027"));
        var late = await SendAsync(officer, $"{path}/assign", new() { ["Form.Rows[1].Post"] = $"{product.Council.HeadOfConsultation}", ["Form.Rows[1].Due.Day"] = "1", ["Form.Rows[1].Due.Month"] = "4", ["Form.Rows[1].Due.Year"] = "2027" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("1.1 is due on 1 April 2027, after the whole", late.Text(), StringComparison.Ordinal);
        await SendAsync(officer, $"{path}/change", new() { ["Form.Title"] = "Said elsewhere" });
        Assert.Contains("Said elsewhere", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
        var score = await SendAsync(officer, $"{path}/parts/1.1", new() { ["Form.Below[1].Score"] = "9" }, "form#answer", HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(score.QuerySelector(".govuk-error-summary a[href='#Form_Below_1__Score']"));
        using var nothing = await officer.GetAsync($"{path}/parts/9.9");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task A_piece_of_the_library_is_found_changed_and_put_away_and_stays_where_it_is_used()
    {
        var path = $"{await BeginAsync("With evidence", await TakeUpAsync())}/parts/1.2";
        var (lead, officer, member) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        var content = Encoding.ASCII.GetBytes("%PDF-1.4\n% survey of letters\n");
        using var sent = await lead.SendAsync(await lead.PageAsync("/assessments/evidence/new"), "main form", new() { ["Form.Title"] = "Survey of letters", ["Form.StaleAfterMonths"] = "1", ["Form.DatedOn.Day"] = "1", ["Form.DatedOn.Month"] = "6", ["Form.DatedOn.Year"] = "2026" }, files: form =>
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            form.Add(file, "File", "survey.pdf");
            return form;
        });
        var page = await lead.ReadAsync(sent);
        var piece = page.DocumentElement.GetAttribute("data-path")!;
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), page.Text(), StringComparison.Ordinal);
        using (var file = await lead.GetAsync($"/evidence/{piece.Split('/')[^1]}")) { Assert.Equal(content, await file.Content.ReadAsByteArrayAsync(Cancel)); }
        using (var hidden = await member.GetAsync(piece)) { Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode); }

        await SendAsync(officer, path, new() { ["Form.Evidence[0].Id"] = piece.Split('/')[^1], ["Form.Evidence[0].Shows"] = "What people say" }, "form#answer");
        Assert.Contains("With evidence, 1.2: What people say", (await lead.PageAsync(piece)).Text(), StringComparison.Ordinal);
        Assert.Contains("Survey of letters", (await lead.PageAsync("/assessments/evidence?q=survey%20lett&kind=File&stale=true")).Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing is found.", (await lead.PageAsync("/assessments/evidence?q=survey&kind=Link")).Text(), StringComparison.Ordinal);
        await SendAsync(lead, piece, new() { ["Form.StaleAfterMonths"] = "60" }, "form#change");
        Assert.Contains("Nothing is found.", (await lead.PageAsync("/assessments/evidence?q=survey&stale=true")).Text(), StringComparison.Ordinal);
        using (var away = await lead.SendAsync(await lead.PageAsync(piece), "form#away", new() { ["Because"] = "A later one" })) { Assert.Contains("Put away.", (await lead.ReadAsync(away)).Text(), StringComparison.Ordinal); }
        Assert.Contains("Survey of letters (put away)", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Survey of letters", (await officer.PageAsync(path.Replace("1.2", "1.1", StringComparison.Ordinal))).Text(), StringComparison.Ordinal);
        Assert.Null((await lead.PageAsync(piece)).QuerySelector("form#change"));
        // Brought back, it is offered again; another's head of service and who only reads bring nothing back.
        var head = await product.VisitAsync(Role.HeadOfService);
        Assert.Null((await head.PageAsync(piece)).QuerySelector("form#back"));
        using (var notTheirs = await head.ForgeAsync(await head.PageAsync(path), $"{piece}?handler=BringBack")) { Assert.Contains("Your roles do not let you bring this piece of evidence back.", (await head.ReadAsync(notTheirs)).Text(), StringComparison.Ordinal); }
        var auditor = await product.VisitAsync(Role.Auditor);
        using (var outsider = await auditor.ForgeAsync(await auditor.PageAsync(piece), $"{piece}?handler=BringBack")) { Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode); }
        using (var back = await lead.SendAsync(await lead.PageAsync(piece), "form#back")) { Assert.Contains("Brought back.", (await lead.ReadAsync(back)).Text(), StringComparison.Ordinal); }
        using (var twice = await lead.ForgeAsync(await lead.PageAsync(piece), $"{piece}?handler=BringBack")) { Assert.Contains("This piece of evidence was not put away.", (await lead.ReadAsync(twice)).Text(), StringComparison.Ordinal); }
        Assert.NotNull((await lead.PageAsync(piece)).QuerySelector("form#change"));
        Assert.Contains("Survey of letters", (await officer.PageAsync(path.Replace("1.2", "1.1", StringComparison.Ordinal))).Text(), StringComparison.Ordinal);

        var both = await SendAsync(officer, "/assessments/evidence/new", new() { ["Form.Title"] = "Both", ["Form.Decision"] = "Minute 9", ["Form.Link"] = "https://example.org" }, "main form", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Give one thing, not a link and a decision.", both.Text(), StringComparison.Ordinal);
        var address = await SendAsync(officer, "/assessments/evidence/new", new() { ["Form.Title"] = "L", ["Form.Link"] = "javascript:alert(1)" }, "main form", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("The address must begin with https://", address.Text(), StringComparison.Ordinal);
        using var noAnswer = await member.GetAsync("/assessments/evidence/new");
        Assert.Equal(HttpStatusCode.Forbidden, noAnswer.StatusCode);
    }

    [Fact]
    public async Task Every_framework_that_comes_with_the_product_can_be_assessed()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        foreach (var framework in ShippedFrameworks.All)
        {
            var path = await BeginAsync($"On {framework.Code}", await TakeUpAsync(content: framework with { Code = $"our-{framework.Code}" }));
            var line = framework.Lines()[^1];
            await AssignAsync(officer, path, (line.Ref, product.Council.HeadOfConsultation));
            var page = await officer.PageAsync(path);
            var scored = (await officer.PageAsync($"{path}/parts/{Uri.EscapeDataString(line.Ref)}")).QuerySelector("[name='Form.Score']") as IHtmlSelectElement;
            await SendAsync(officer, $"{path}/parts/{Uri.EscapeDataString(line.Ref)}", new() { ["Form.Judgement"] = "So.", ["Form.Score"] = scored?.Options[^1].Value, ["Form.IsFinished"] = "true" }, "form#answer");
            Assert.Contains("Finished", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
            Assert.Equal(framework.Scales.Any(scale => scale.Levels.Contains(ScoringRule.Whole)), page.Text().Contains("The whole:", StringComparison.Ordinal));
            await officer.PageAsync($"{path}/parts/{ScoringRule.Whole}");
            await officer.PageAsync($"{path}/compare");
        }
    }
}

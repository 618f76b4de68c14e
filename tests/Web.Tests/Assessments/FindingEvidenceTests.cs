using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteFindingEvidenceTests(SqliteProduct product) : FindingEvidenceTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFindingEvidenceTests(PostgresProduct product) : FindingEvidenceTests(product), IClassFixture<PostgresProduct>;

public abstract class FindingEvidenceTests(Product product)
{
    private const string Answer = "form[action*='handler=Answer']", Foresee = "form[action*='handler=Foresee']";

    private static readonly Dictionary<string, string?> Practice = new() { ["Kind"] = "AlreadyPractice", ["Words"] = "We do.", ["ReviewOn.Day"] = "1", ["ReviewOn.Month"] = "6", ["ReviewOn.Year"] = "2027" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed record TestMade(RecordRef About) : Event(About)
    {
        public override string InWords => "Made";
    }

    private static string Words(IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, string form, Dictionary<string, string?> values, string? button = null, IHtmlDocument? page = null)
    {
        using var answer = await visitor.SendAsync(page ?? await visitor.PageAsync(path), form, values, button, at: path);
        return await visitor.ReadAsync(answer);
    }

    private static Dictionary<string, string?> With(Dictionary<string, string?> values, params (string Name, string? Value)[] more) => values.Concat(more.Select(each => KeyValuePair.Create(each.Name, each.Value))).ToDictionary();

    /// <summary>An inspection that was published on 3 November 2026, with its report and findings of it; its path.</summary>
    private async Task<string> InspectAsync(Visitor officer, string title, params (string Finding, string Paragraph)[] findings)
    {
        var opened = await SendAsync(officer, "/assessments/inspections/new", "main form[method=post]", new() { ["Form.Title"] = title, ["Form.Body"] = "The inspectorate", ["Form.PublishedOn.Day"] = "3", ["Form.PublishedOn.Month"] = "11", ["Form.PublishedOn.Year"] = "2026" });
        var path = opened.DocumentElement.GetAttribute("data-path")!;
        var report = Encoding.UTF8.GetBytes("Report of the inspection\n\n" + string.Join("\n\n", findings.Select((each, at) => $"{at + 1} {each.Paragraph}")));
        using var sent = await officer.SendAsync(await officer.PageAsync($"{path}/report/new"), "main form[enctype]", files: form =>
        {
            var file = new ByteArrayContent(report);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, "Upload", "report.txt");
            return form;
        });
        using var agreed = await officer.SendAsync(await officer.ReadAsync(sent), "form[action*=Accept]");
        foreach (var (at, (finding, _)) in findings.Index())
        {
            var made = await SendAsync(officer, $"{path}/findings/new?paragraph={at + 1}", "main form[method=post]", new() { ["Form.Title"] = finding, ["Form.OwnerPost"] = $"{product.Council.HeadOfConsultation}" });
            Assert.Contains($"F{at + 1} was made.", Words(made), StringComparison.Ordinal);
        }

        return path;
    }

    private static async Task<string> AddEvidenceAsync(Visitor officer, string title)
    {
        var page = await SendAsync(officer, "/assessments/evidence/new", "main form", new() { ["Form.Title"] = title, ["Form.Decision"] = "Cabinet, minute 9", ["Form.DatedOn.Day"] = "5", ["Form.DatedOn.Month"] = "1", ["Form.DatedOn.Year"] = "2026", ["Form.StaleAfterMonths"] = "3" });
        return page.DocumentElement.GetAttribute("data-path")!.Split('/')[^1];
    }

    /// <summary>A piece of a measure that nobody sees.</summary>
    private Task<Guid> AddHiddenAsync() => product.InScopeAsync(async (services, db) =>
    {
        var hidden = new Evidence { Id = Guid.CreateVersion7(), Kind = EvidenceKind.Measure, RecordId = Guid.NewGuid(), Title = "What nobody sees", AddedBy = "Head of Performance", AddedByAccount = Guid.NewGuid(), AddedAt = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero) };
        db.Evidence.Add(hidden);
        await product.CommitAsync(services, db, new TestMade(hidden.Ref));
        return hidden.Id;
    });

    private static async Task<string> FileAsync(Visitor visitor, string path)
    {
        using var file = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        return await file.Content.ReadAsStringAsync(Cancel);
    }

    [Fact]
    public async Task What_is_practice_already_is_shown_by_pieces_of_the_library()
    {
        var (officer, lead, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        var path = await InspectAsync(officer, "Visit to the archive", ("The archive loses files", "The council should find its files."));
        var (piece, hidden, finding) = (await AddEvidenceAsync(officer, "Log of the archive"), await AddHiddenAsync(), $"{path}/findings/1");
        var library = $"/assessments/evidence/{piece}";

        // Nothing shows it; something that is not in the list; then a piece of the list.
        Assert.Contains("Or choose pieces of evidence that show it.", Words(await SendAsync(lead, finding, Answer, Practice)), StringComparison.Ordinal);
        var page = await lead.PageAsync(finding);
        Assert.Equal("Log of the archive (stale)", page.QuerySelector($"select[name=Evidence] option[value='{piece}']")!.TextContent);
        Assert.DoesNotContain("What nobody sees", page.Text(), StringComparison.Ordinal);
        var wrong = await SendAsync(lead, finding, Answer, With(Practice, ("Evidence", $"{Guid.NewGuid()}")));
        Assert.Contains("Choose pieces of evidence from the list.", wrong.QuerySelector(".govuk-error-summary a[href='#Evidence']")!.TextContent, StringComparison.Ordinal);
        var answered = await SendAsync(lead, finding, Answer, With(Practice, ("Evidence", piece)));
        Assert.Contains("Answered: our practice already", Words(answered), StringComparison.Ordinal);
        Assert.Contains("Evidence that shows it Log of the archive Stale", Words(answered), StringComparison.Ordinal);

        // The use is shown with the piece; members see both once the answer is approved.
        var use = (await officer.PageAsync(library)).QuerySelector($"main a[href='{finding}']")!;
        Assert.Equal("Visit to the archive, F1", use.TextContent);
        Assert.Contains("The archive loses files", use.ParentElement!.TextContent, StringComparison.Ordinal);
        using (var unseen = await member.GetAsync(library)) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }
        Assert.DoesNotContain("Log of the archive", Words(await member.PageAsync(finding)), StringComparison.Ordinal);
        Assert.DoesNotContain("Log of the archive", await FileAsync(member, $"{path}/coverage.csv"), StringComparison.Ordinal);
        Assert.Contains("Answer approved", Words(await SendAsync(officer, finding, "form[action*='handler=Approve']", [])), StringComparison.Ordinal);
        Assert.NotNull((await member.PageAsync(library)).QuerySelector($"main a[href='{finding}']"));
        Assert.Contains("Log of the archive Stale", Words(await member.PageAsync(finding)), StringComparison.Ordinal);
        foreach (var format in new[] { "csv", "html", "json" }) { Assert.Contains("Log of the archive", await FileAsync(member, $"{path}/coverage.{format}"), StringComparison.Ordinal); }

        // Put away it stays chosen where it was, and is offered nowhere else.
        await SendAsync(officer, library, "form#away", new() { ["Because"] = "There is a later one" });
        page = await lead.PageAsync(finding);
        Assert.Equal("Log of the archive (put away)", page.QuerySelector("select[name=Evidence] option[selected]")!.TextContent);
        var again = await SendAsync(lead, finding, Answer, new() { ["Words"] = "We still do." });
        Assert.Contains("Evidence that shows it Log of the archive Stale Put away", Words(again), StringComparison.Ordinal);
        Assert.Contains("Choose pieces of evidence from the list.", Words(await SendAsync(lead, (await InspectAsync(officer, "Visit to the attic", ("It is dark", "The council should buy lamps."))) + "/findings/1", Answer, With(Practice, ("Evidence", piece)))), StringComparison.Ordinal);

        // A piece of what the reader may not see is not named anywhere, and is not lost when the answer is given anew.
        await SendAsync(lead, finding, Answer, With(Practice, ("Evidence", $"{hidden}")));
        page = await lead.PageAsync(finding);
        Assert.Contains("Evidence that shows it Evidence that you may not read.", Words(page), StringComparison.Ordinal);
        Assert.Equal($"{hidden}", page.QuerySelector("select[name=Evidence] option[selected]")!.GetAttribute("value"));
        Assert.DoesNotContain("What nobody sees", page.Text(), StringComparison.Ordinal);
        Assert.Contains("evidence that you may not read", await FileAsync(officer, $"{path}/coverage.csv"), StringComparison.Ordinal);
        Assert.Contains("In no answer that you may read.", Words(await officer.PageAsync(library)), StringComparison.Ordinal);
    }

    /// <summary>A self-assessment with one line, signed off on a day or with an answer of that day.</summary>
    private Task<Guid> AssessAsync(string title, string improvements, DateTimeOffset at, bool isSigned, string judgement = "") => product.InScopeAsync(async (services, db) =>
    {
        var content = new FrameworkContent { Code = $"of-{Guid.NewGuid():N}", Title = "A framework", Levels = ["theme", "line"], Scales = [], Scoring = [], Parts = [new() { Ref = "1", Title = "Letters", Parts = [new() { Ref = "1.1", Title = "Answers" }] }] };
        var edition = new FrameworkEdition { Id = Guid.CreateVersion7(), Code = content.Code, Number = 1, Content = content, TakenUpBy = "Head of Performance", TakenUpOn = new(2026, 1, 1) };
        var assessment = new SelfAssessment { Id = Guid.CreateVersion7(), Code = Naming.Address(title, 60), Title = title, EditionId = edition.Id, Subject = "The council", Year = "2026/27", SignedBy = isSigned ? "Director" : null, SignedAt = isSigned ? at : null };
        var line = new LineAnswer { Id = Guid.CreateVersion7(), AssessmentId = assessment.Id, Ref = "1.1", Improvements = improvements, Judgement = judgement, By = "Head of Letters", At = at };
        db.FrameworkEditions.Add(edition);
        db.SelfAssessments.Add(assessment);
        db.LineAnswers.Add(line);
        await product.CommitAsync(services, db, new TestMade(assessment.Ref));
        return line.Id;
    });

    private static DateTimeOffset On(int month, int day) => new(2026, month, day, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_a_self_assessment_had_said_is_offered_and_recorded_only_when_somebody_says_so()
    {
        var (officer, other, lead, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        const string Improvements = "Letters wait for weeks before residents hear anything.";
        var line = await AssessAsync("Said before", Improvements, On(10, 1), true, "Letters from residents are many.");
        await AssessAsync("Said on the day", Improvements, On(11, 3), true);
        await AssessAsync("Draft before", Improvements, On(11, 2), false);
        await AssessAsync("Draft after", Improvements, On(11, 20), false);
        await AssessAsync("Said of something else", "Roads and bridges are old.", On(10, 1), true);
        var path = await InspectAsync(officer, "Visit to the post room", ("Letters wait too long", "The council should answer residents within ten days."));
        var finding = $"{path}/findings/1";

        var page = await officer.PageAsync(finding);
        Assert.Equal(["Draft before, 1.1", "Said before, 1.1"], page.QuerySelectorAll($"{Foresee} li a").Select(link => link.TextContent));
        Assert.Equal("/assessments/self/said-before/parts/1.1", page.QuerySelectorAll($"{Foresee} li a")[1].GetAttribute("href"));
        Assert.Contains($"Draft before, 1.1 Not signed off {Improvements} Both say: letters, wait, residents", Words(page), StringComparison.Ordinal);
        Assert.Contains("The council had not said it itself", Words(page), StringComparison.Ordinal);
        var key = page.QuerySelectorAll($"{Foresee} button")[1].GetAttribute("value")!;
        Assert.StartsWith($"{line}.", key, StringComparison.Ordinal);

        // Nobody else is offered it, or can record it.
        foreach (var outsider in new[] { lead, member, await product.VisitAsync(Role.Director), await product.VisitAsync(Role.Auditor) })
        {
            var seen = await outsider.PageAsync(finding);
            Assert.Null(seen.QuerySelector(Foresee));
            using var refused = await outsider.ForgeAsync(seen, $"{finding}?handler=Foresee", new() { ["SaidIn"] = key });
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        // Words that nobody offered, and words that changed since the page was read.
        foreach (var wrong in new[] { "", $"{Guid.NewGuid()}.0" }) { Assert.Contains("choose again", Words(await SendAsync(officer, finding, Foresee, new() { ["SaidIn"] = wrong })), StringComparison.Ordinal); }
        await product.InScopeAsync(async (services, db) =>
        {
            var answer = await db.LineAnswers.SingleAsync(each => each.Id == line, Cancel);
            (answer.Improvements, answer.Version) = ($"{Improvements} Still.", answer.Version + 1);
            await product.CommitAsync(services, db, new TestMade(new("answer", answer.Id, "Said before, 1.1")));
            return 0;
        });
        Assert.Contains("choose again", Words(await SendAsync(officer, finding, Foresee, new() { ["SaidIn"] = key }, page: page)), StringComparison.Ordinal);

        // Somebody else was first; then it is recorded, once.
        var late = await other.PageAsync(finding);
        await SendAsync(officer, $"{finding}/change", "main form[method=post]", new() { ["Form.Title"] = "Letters wait far too long" });
        Assert.Contains("Somebody else changed this finding", Words(await SendAsync(other, finding, Foresee, [], "li:nth-child(2) button", late)), StringComparison.Ordinal);
        page = await officer.PageAsync(finding);
        var recorded = await SendAsync(officer, finding, Foresee, [], "li:nth-child(2) button", page);
        Assert.Contains("F1: Changed: what the council had said itself.", Words(recorded), StringComparison.Ordinal);
        Assert.Contains($"The council had said it itself. Said before, 1.1: {Improvements} Still.", Words(recorded), StringComparison.Ordinal);
        Assert.Null(recorded.QuerySelector(Foresee));
        Assert.Contains("Saved before; nothing was changed twice.", Words(await SendAsync(officer, finding, Foresee, [], "li:nth-child(2) button", page)), StringComparison.Ordinal);
        Assert.Equal("Letters wait far too long", (await officer.PageAsync(finding)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_inspection_says_how_much_of_it_the_council_had_said_itself()
    {
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        var path = await InspectAsync(officer, "Visit to the depot", ("Lorries are old", "The council should buy lorries."), ("Sheds are wet", "The council should mend sheds."), ("Gates are open", "The council should close gates."));
        await SendAsync(officer, $"{path}/findings/1/change", "main form[method=post]", new() { ["Form.Foreseen"] = "Fleet plan, page 3" });
        await SendAsync(officer, $"{path}/findings/3/change", "form[action*=Withdraw]", new() { ["Because"] = "Made twice" });
        var page = await member.PageAsync(path);
        const string Figure = "The council had said 1 of 2 findings itself before the inspection.";
        Assert.Contains(Figure, Words(page), StringComparison.Ordinal);
        Assert.Equal(["F2 Sheds are wet"], page.QuerySelectorAll("details li a").Select(link => link.TextContent));
        Assert.Equal($"{path}/findings/2", page.QuerySelector("details li a")!.GetAttribute("href"));
        Assert.Contains(Figure, await FileAsync(member, $"{path}/coverage.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("The council had said", await FileAsync(member, $"{path}/coverage.csv"), StringComparison.Ordinal);
        foreach (var number in new[] { 1, 2 }) { await SendAsync(officer, $"{path}/findings/{number}/change", "form[action*=Withdraw]", new() { ["Because"] = "Made twice" }); }
        Assert.DoesNotContain("The council had said", Words(await member.PageAsync(path)), StringComparison.Ordinal);
        Assert.DoesNotContain("The council had said", await FileAsync(member, $"{path}/coverage.html"), StringComparison.Ordinal);
    }
}

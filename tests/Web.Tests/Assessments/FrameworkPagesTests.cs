using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteFrameworkPagesTests(SqliteProduct product) : FrameworkPagesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFrameworkPagesTests(PostgresProduct product) : FrameworkPagesTests(product), IClassFixture<PostgresProduct>;

public abstract class FrameworkPagesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string PathOf(string code) => $"/assessments/frameworks/{code}";

    private Task<List<FrameworkEdition>> EditionsAsync(string code) => product.InScopeAsync((_, db) => db.FrameworkEditions.AsNoTracking().Where(each => each.Code == code).OrderBy(each => each.Number).ToListAsync(Cancel));

    private static async Task<string> TakeUpAsync(Visitor visitor, string code)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(PathOf(code)), "form#take-up");
        return (await visitor.ReadAsync(answer)).Text();
    }

    private static Task<HttpResponseMessage> UploadAsync(Visitor visitor, IHtmlDocument page, string text) => visitor.SendAsync(page, "form#upload", files: form =>
    {
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Upload", "framework.yaml");
        return form;
    });

    private static async Task<IHtmlDocument> ReadInAsync(Visitor visitor, string path, string text)
    {
        using var answer = await UploadAsync(visitor, await visitor.PageAsync(path), text);
        return await visitor.ReadAsync(answer);
    }

    private static async Task<string> FileAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, "application/yaml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    [Fact]
    public async Task A_shipped_framework_is_taken_up_retired_and_used_again()
    {
        const string code = "cpa-corporate-assessment-2005";
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var list = (await officer.PageAsync("/assessments/frameworks")).QuerySelectorAll("tr").Single(row => row.QuerySelector($"a[href='{PathOf(code)}']") is not null).TextContent;
        Assert.Contains("Historic", list, StringComparison.Ordinal);
        Assert.Contains("Not taken up", list, StringComparison.Ordinal);
        var before = await officer.PageAsync(PathOf(code));
        var stale = await officer.PageAsync(PathOf(code));
        using var once = await officer.SendAsync(before, "form#take-up");
        Assert.Contains("edition 1: Taken up.", (await officer.ReadAsync(once)).Text(), StringComparison.Ordinal);

        // The same form sent again changes nothing, one that was opened before is told, and what is taken up already is not offered.
        using var twice = await officer.SendAsync(before, "form#take-up");
        Assert.Contains("Saved before", (await officer.ReadAsync(twice)).Text(), StringComparison.Ordinal);
        using var late = await officer.SendAsync(stale, "form#take-up");
        Assert.Contains("Somebody else took up edition 1", (await officer.ReadAsync(late)).Text(), StringComparison.Ordinal);
        Assert.Null((await officer.PageAsync(PathOf(code))).QuerySelector("form#take-up"));
        var edition = Assert.Single(await EditionsAsync(code));
        Assert.True(EditionDifferences.Of(ShippedFrameworks.Find(code)!, edition.Content).IsSame);

        var path = $"{PathOf(code)}/editions/1";
        using var unexplained = await officer.SendAsync(await officer.PageAsync(path), "form#retire-form");
        Assert.Contains("Say why: another edition replaced it", (await officer.ReadAsync(unexplained)).Text(), StringComparison.Ordinal);
        using var past = await officer.SendAsync(await officer.PageAsync(path), "form#retire-form", new() { ["Because"] = "The regime ended.", ["On.Year"] = "2020" });
        Assert.Contains("Give today or a day after it", (await officer.ReadAsync(past)).Text(), StringComparison.Ordinal);
        using var undated = await officer.SendAsync(await officer.PageAsync(path), "form#retire-form", new() { ["Because"] = "The regime ended.", ["On.Month"] = "13" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undated.StatusCode);
        Assert.Null((await EditionsAsync(code))[0].RetiredOn);
        using var retired = await officer.SendAsync(await officer.PageAsync(path), "form#retire-form", new() { ["Because"] = "The regime ended." });
        Assert.Contains("no new assessment is made on it after", (await officer.ReadAsync(retired)).Text(), StringComparison.Ordinal);
        Assert.Equal("The regime ended.", (await EditionsAsync(code))[0].RetiredBecause);
        using var again = await officer.SendAsync(await officer.PageAsync(path), "form#use-again");
        Assert.Contains("In use again", (await officer.ReadAsync(again)).Text(), StringComparison.Ordinal);
        Assert.Equal(["Taken up", "In use again"], (await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.SubjectId == edition.Id).OrderBy(entry => entry.Sequence).Select(entry => entry.Words).ToListAsync(Cancel))).Where(words => !words.StartsWith("Retired", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_framework_is_shown_whole_with_its_gaps_before_everything()
    {
        const string code = "cpa-corporate-assessment-2005";
        var page = await (await product.VisitAsync(Role.Member)).PageAsync(PathOf(code));
        var content = ShippedFrameworks.Find(code)!;
        var text = page.Text();
        Assert.Equal(content.Gaps, page.QuerySelectorAll("section.notice li").Select(gap => gap.TextContent));
        Assert.True(text.IndexOf("What is missing or not confirmed", StringComparison.Ordinal) < text.IndexOf("What it asks", StringComparison.Ordinal));
        Assert.Equal(content.All().Select(each => each.Part.Ref), page.QuerySelectorAll("th .code").Where(code => code.ParentElement!.GetAttribute("data-label") == "Reference").Select(code => code.TextContent));
        Assert.Contains("3 questions, 5 themes, 17 lines and 76 criteria", text, StringComparison.Ordinal);
        Assert.Contains("2 reach 4 and none is below 3", text, StringComparison.Ordinal);
        Assert.Contains("The rule was not confirmed.", text, StringComparison.Ordinal);
        Assert.Contains("1 April 2005", FrameworkWords.Held(SomeFrameworkFile.Read(SomeFrameworkFile.Text).Value!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_shown_first_and_becomes_the_next_edition_with_a_reason()
    {
        const string code = "equality-framework-2021";
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await TakeUpAsync(officer, code);
        var file = await FileAsync(officer, $"{PathOf(code)}/editions/1.yaml");
        var changed = file.Replace("Diverse and engaged workforce", "A diverse workforce", StringComparison.Ordinal);
        var preview = await ReadInAsync(officer, $"{PathOf(code)}/edit", changed);
        Assert.Contains("0 parts added, 0 taken out, 1 reworded, 0 moved.", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing has been saved.", preview.Text(), StringComparison.Ordinal);
        Assert.Single(await EditionsAsync(code));

        using var silent = await officer.SendAsync(preview, "form#agree", at: $"{PathOf(code)}/edit");
        var back = await officer.ReadAsync(silent);
        Assert.Contains("Say why it differs from edition 1.", back.Text(), StringComparison.Ordinal);
        Assert.Single(await EditionsAsync(code));
        using var agreed = await officer.SendAsync(back, "form#agree", new() { ["Because"] = "It is shorter." }, at: $"{PathOf(code)}/edit");
        Assert.Contains("Taken up as edition 2", (await officer.ReadAsync(agreed)).Text(), StringComparison.Ordinal);
        var editions = await EditionsAsync(code);
        Assert.Equal([(1, ""), (2, "It is shorter.")], editions.Select(each => (each.Number, each.Because)));
        Assert.Equal("A diverse workforce", editions[1].Content.Find("4")!.Title);

        var compared = (await officer.PageAsync($"{PathOf(code)}/compare?from=1&to=2")).Text();
        Assert.Contains("1 reworded", compared, StringComparison.Ordinal);
        Assert.Contains("A diverse workforce", compared, StringComparison.Ordinal);
        Assert.Contains("Diverse and engaged workforce", compared, StringComparison.Ordinal);
        Assert.Contains("They say the same.", (await officer.PageAsync($"{PathOf(code)}/compare?from=shipped&to=1")).Text(), StringComparison.Ordinal);
        Assert.Contains("There is no such edition.", (await officer.PageAsync($"{PathOf(code)}/compare?from=1&to=9")).Text(), StringComparison.Ordinal);
        Assert.Contains("1 reworded", (await officer.PageAsync($"{PathOf(code)}/compare")).Text(), StringComparison.Ordinal);

        // The same again is said to be the same; the older edition stays as it was.
        var same = await ReadInAsync(officer, $"{PathOf(code)}/edit", await FileAsync(officer, $"{PathOf(code)}.yaml"));
        Assert.Contains("They say the same.", same.Text(), StringComparison.Ordinal);
        Assert.Null(same.QuerySelector("form#agree button"));
        using var insisted = await officer.SendAsync(same, "form#agree", new() { ["Because"] = "Again" }, at: $"{PathOf(code)}/edit");
        Assert.Contains("This is edition 2 already.", (await officer.ReadAsync(insisted)).Text(), StringComparison.Ordinal);
        Assert.Equal(file, await FileAsync(officer, $"{PathOf(code)}/editions/1.yaml"));
        Assert.Contains("There is a later edition", (await officer.PageAsync($"{PathOf(code)}/editions/1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_saw_an_older_edition_is_told_and_looks_again()
    {
        const string code = "partnership-hallmarks";
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await TakeUpAsync(officer, code);
        var file = await FileAsync(officer, $"{PathOf(code)}.yaml");
        var mine = await ReadInAsync(officer, $"{PathOf(code)}/edit", file + "gaps:\n  - Mine.\n".Replace("gaps:\n", file.Contains("gaps:", StringComparison.Ordinal) ? "" : "gaps:\n", StringComparison.Ordinal));
        var theirs = await ReadInAsync(officer, $"{PathOf(code)}/edit", file.Replace($"title: {ShippedFrameworks.Find(code)!.Title}", "title: Theirs", StringComparison.Ordinal));
        Assert.Contains("Also otherwise: title.", theirs.Text(), StringComparison.Ordinal);
        using var first = await officer.SendAsync(theirs, "form#agree", new() { ["Because"] = "Theirs" }, at: $"{PathOf(code)}/edit");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var late = await officer.SendAsync(mine, "form#agree", new() { ["Because"] = "Mine" }, at: $"{PathOf(code)}/edit");
        var back = await officer.ReadAsync(late);
        Assert.Contains("Somebody else took up edition 2", back.Text(), StringComparison.Ordinal);
        Assert.Contains("Compared with edition 2", back.Text(), StringComparison.Ordinal);
        Assert.Equal(2, (await EditionsAsync(code)).Count);
        using var now = await officer.SendAsync(back, "form#agree", at: $"{PathOf(code)}/edit");
        Assert.Contains("Taken up as edition 3", (await officer.ReadAsync(now)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code: some-2005\ntitle: &a Some\n", "Line 2")]
    [InlineData("code: some-2005\ntitle: *a\n", "Line 2")]
    [InlineData("code: some-2005\ntitle: Some\nlevels: [a]\nparts:\n  - { ref: 1, title: A, colour: red }\n", "Line 5")]
    [InlineData("code: new\ntitle: Some\nlevels: [a]\nparts:\n  - { ref: 1, title: A }\n", "give the framework another code")]
    [InlineData("", "the file is empty")]
    public async Task A_hostile_or_faulty_file_is_refused_with_its_line_and_nothing_is_saved(string text, string said)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var answer = await UploadAsync(officer, await officer.PageAsync("/assessments/frameworks/new"), text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await officer.ReadAsync(answer);
        Assert.Contains(said, page.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing was saved.", page.Text(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form#agree"));
        Assert.Empty(await EditionsAsync("some-2005"));
    }

    [Fact]
    public async Task A_file_of_another_framework_none_or_one_that_was_spoiled_on_its_way_is_refused()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var path = $"{PathOf("plan-quality")}/edit";
        Assert.Contains("this page is for “plan-quality”", (await ReadInAsync(officer, path, SomeFrameworkFile.Text)).Text(), StringComparison.Ordinal);
        using var none = await officer.SendAsync(await officer.PageAsync(path), "form#upload", files: form => form);
        Assert.Contains("Choose a file.", (await officer.ReadAsync(none)).Text(), StringComparison.Ordinal);
        var preview = await ReadInAsync(officer, "/assessments/frameworks/new", SomeFrameworkFile.Text.Replace("some-2005", "spoiled", StringComparison.Ordinal));
        using var spoiled = await officer.SendAsync(preview, "form#agree", new() { ["Sent"] = "%" }, at: "/assessments/frameworks/new");
        Assert.Contains("The file did not come back whole.", (await officer.ReadAsync(spoiled)).Text(), StringComparison.Ordinal);
        using var forged = await officer.SendAsync(preview, "form#agree", new() { ["Sent"] = Convert.ToBase64String("code: x"u8) }, at: "/assessments/frameworks/new");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
        Assert.Empty(await EditionsAsync("spoiled"));
        foreach (var missing in new[] { PathOf("none"), $"{PathOf("none")}/edit", $"{PathOf("none")}/compare", $"{PathOf("plan-quality")}/editions/1", $"{PathOf("none")}.yaml", $"{PathOf("plan-quality")}/editions/1.yaml" })
        {
            using var answer = await officer.GetAsync(missing);
            Assert.Equal((missing, HttpStatusCode.NotFound), (missing, answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_councils_own_framework_of_six_hundred_criteria_is_read_in_and_shown_whole()
    {
        var text = new StringBuilder("code: large\ntitle: Large\nlevels: [theme, criterion]\nparts:\n");
        foreach (var theme in Enumerable.Range(1, 20))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - ref: \"{theme}\"\n    title: Theme {theme}\n    parts:\n");
            foreach (var criterion in Enumerable.Range(1, 30)) { text.Append(CultureInfo.InvariantCulture, $"      - {{ ref: \"{theme}.{criterion}x\", title: Criterion {criterion} }}\n"); }
        }

        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var preview = await ReadInAsync(officer, "/assessments/frameworks/new", text.ToString());
        Assert.Contains("20 themes and 600 criteria", preview.Text(), StringComparison.Ordinal);
        using var agreed = await officer.SendAsync(preview, "form#agree", at: "/assessments/frameworks/new");
        var page = await officer.ReadAsync(agreed);
        Assert.Equal(620, page.QuerySelectorAll("tr[id^='part-']").Length);
        Assert.NotNull(page.GetElementById("part-20.30x"));
    }

    [Fact]
    public async Task What_a_live_assessment_answers_is_said_when_an_edition_leaves_it_out()
    {
        const string code = "best-value-2024";
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await TakeUpAsync(officer, code);
        var edition = (await EditionsAsync(code))[0];
        var (left, kept) = (edition.Content.Parts[^1], edition.Content.Parts[0]);
        await product.InScopeAsync(async (_, db) =>
        {
            var live = new SelfAssessment { Id = Guid.CreateVersion7(), Code = "live", Title = "Live", EditionId = edition.Id, Subject = "The council", Year = "2026/27", Assignments = [new(left.Ref, product.Council.HeadOfConsultation, null)] };
            var signed = new SelfAssessment { Id = Guid.CreateVersion7(), Code = "signed", Title = "Signed", EditionId = edition.Id, Subject = "The council", Year = "2025/26", Assignments = [new(kept.Ref, product.Council.HeadOfConsultation, null)], SignedBy = "Chief Executive" };
            db.AddRange(live, signed);
            var actor = new Actor { Account = Guid.CreateVersion7(), Post = "Head of Performance", At = product.Clock.GetUtcNow(), Today = TestClock.Today };
            Assert.Null(await db.CommitAsync([new FrameworkUsedAgain(live.Ref), new FrameworkUsedAgain(signed.Ref)], Submission.Of(actor), Cancel));
            return 0;
        });
        var shorter = edition.Content with { Parts = [kept with { Title = "Otherwise" }, .. edition.Content.Parts.Skip(1).SkipLast(1)], Crosswalks = [] };
        var preview = await ReadInAsync(officer, $"{PathOf(code)}/edit", FrameworkWriting.Write(shorter));
        using var agreed = await officer.SendAsync(preview, "form#agree", new() { ["Because"] = "Shorter" }, at: $"{PathOf(code)}/edit");
        Assert.Contains($"changes or leaves out {left.Ref}, which is being answered", (await officer.ReadAsync(agreed)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_read_and_change_nothing_and_strangers_do_not_read()
    {
        const string code = "plan-quality";
        var member = await product.VisitAsync(Role.Member);
        var page = await member.PageAsync(PathOf(code));
        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Null((await member.PageAsync("/assessments/frameworks")).QuerySelector("a[href='/assessments/frameworks/new']"));
        Assert.StartsWith("code: plan-quality", await FileAsync(member, $"{PathOf(code)}.yaml"), StringComparison.Ordinal);
        using var edit = await member.GetAsync($"{PathOf(code)}/edit");
        Assert.Equal(HttpStatusCode.Forbidden, edit.StatusCode);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = (await member.PageAsync("/account/sign-out")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["_key"] = Guid.CreateVersion7().ToString(),
        });
        using var forged = await member.Client.PostAsync($"{PathOf(code)}?handler=TakeUp", form, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Empty(await EditionsAsync(code));
        using var stranger = await product.Stranger().GetAsync(PathOf(code));
        Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
    }

    [Fact]
    public async Task What_one_part_answers_elsewhere_is_found_from_both_sides()
    {
        var member = await product.VisitAsync(Role.Member);
        var here = await member.PageAsync("/assessments/crosswalk?framework=equality-framework-2021&ref=4");
        Assert.Contains("1 part of another framework is answered", here.Text(), StringComparison.Ordinal);
        Assert.NotNull(here.QuerySelector("a[href='/assessments/frameworks/equality-framework-2009#part-5']"));
        var there = await member.PageAsync("/assessments/crosswalk?framework=equality-framework-2009&ref=5");
        Assert.NotNull(there.QuerySelector("a[href='/assessments/frameworks/equality-framework-2021#part-4']"));
        Assert.Contains("There is no such part.", (await member.PageAsync("/assessments/crosswalk?framework=equality-framework-2009&ref=none")).Text(), StringComparison.Ordinal);
        Assert.Contains("There is no such framework.", (await member.PageAsync("/assessments/crosswalk?framework=none")).Text(), StringComparison.Ordinal);
        Assert.Equal(14, (await member.PageAsync("/assessments/crosswalk")).QuerySelectorAll("select#framework option[value*='-']").Length);
        Assert.NotNull((await member.PageAsync(PathOf("equality-framework-2009"))).QuerySelector("a[href='/assessments/frameworks/equality-framework-2021#part-4']"));
    }
}

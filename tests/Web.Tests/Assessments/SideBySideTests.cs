using System.Net;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class SqliteSideBySideTests(SqliteProduct product) : SideBySideTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSideBySideTests(PostgresProduct product) : SideBySideTests(product), IClassFixture<PostgresProduct>;

public abstract class SideBySideTests(Product product)
{
    private const string Page = "/assessments/self/side-by-side";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static FrameworkContent Content(string code, params string[] lines) => new()
    {
        Code = code,
        Title = $"Framework {code}",
        Levels = ["theme", "line"],
        Scales = [new() { Code = "score", Title = "Score", Levels = ["line", ScoringRule.Whole], Steps = [new(1, "1"), new(2, "2"), new(3, "3", "good"), new(4, "4")] }],
        Scoring = [new() { Level = ScoringRule.Whole, Of = "line", Method = ScoringMethod.Lowest }],
        Parts = [new() { Ref = "1", Title = "Letters", Parts = [.. lines.Select(line => new FrameworkPart { Ref = line, Title = $"What {line} asks" })] }],
    };

    private sealed record TestSeeded(RecordRef About) : Event(About)
    {
        public override string InWords => "Seeded";
    }

    private Task<Guid> EditionAsync(FrameworkContent content, int number) => product.InScopeAsync(async (services, db) =>
    {
        var edition = new FrameworkEdition { Id = Guid.CreateVersion7(), Code = content.Code, Number = number, Content = content, TakenUpBy = "Head of Performance", TakenUpOn = new(2026, 1, 1) };
        db.FrameworkEditions.Add(edition);
        await product.CommitAsync(services, db, new TestSeeded(edition.Ref));
        return edition.Id;
    });

    private Task AssessAsync(Guid edition, string code, string subject, string year, bool isSigned, Guid? answers = null, params (string Ref, int Score)[] scores) => product.InScopeAsync(async (services, db) =>
    {
        var assessment = new SelfAssessment { Id = Guid.CreateVersion7(), Code = code, Title = $"Titled {code}", EditionId = edition, Subject = subject, Year = year, Assignments = answers is { } post ? [new("1", post, null)] : [], SignedBy = isSigned ? "Chief Executive" : null, SignedAt = isSigned ? product.Clock.GetUtcNow() : null };
        db.SelfAssessments.Add(assessment);
        db.LineAnswers.AddRange(scores.Select(each => new LineAnswer { Id = Guid.CreateVersion7(), AssessmentId = assessment.Id, Ref = each.Ref, Score = each.Score }));
        await product.CommitAsync(services, db, new TestSeeded(assessment.Ref));
        return 0;
    });

    private static string Words(AngleSharp.Dom.IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> LookAsync(Visitor visitor, string framework, params string[] codes) => visitor.PageAsync($"{Page}?framework={framework}{string.Concat(codes.Select(code => $"&assessment={code}"))}");

    [Fact]
    public async Task Services_and_years_stand_beside_each_other_with_words_in_every_cell_and_who_is_highest_and_lowest()
    {
        var (first, second) = (await EditionAsync(Content("sides", "1.1", "1.2"), 1), await EditionAsync(Content("sides", "1.1", "1.3"), 2));
        await AssessAsync(first, "sides-a-2025", "Adults", "2025", true, null, ("1.1", 1), ("1.2", 4));
        await AssessAsync(second, "sides-a-2026", "Adults", "2026", true, null, ("1.1", 3), ("1.3", 2));
        await AssessAsync(second, "sides-p-2026", "Partners", "2026", false, product.Council.HeadOfConsultation, ("1.1", 4));
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        Assert.NotNull((await officer.PageAsync("/assessments/self")).QuerySelector($"a[href='{Page}']"));

        // Nothing chosen: a form of the framework chooses.
        var empty = await officer.PageAsync(Page);
        var form = empty.QuerySelector("form:has(input[name=framework][value=sides])")!;
        Assert.Equal((Page, "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal(["sides-a-2025", "sides-a-2026", "sides-p-2026"], form.QuerySelectorAll("input[name=assessment]").Select(box => box.GetAttribute("value")));
        Assert.Contains("Titled sides-p-2026: Partners, 2026 (not signed off)", Words(form), StringComparison.Ordinal);
        Assert.Null(empty.QuerySelector(".table--heat"));
        Assert.Equal(3, (await officer.PageAsync(form.QuerySelector("a")!.GetAttribute("href")!)).QuerySelectorAll("section:has(#wholes-h) tbody tr").Length);

        var page = await LookAsync(officer, "sides", "sides-p-2026", "sides-a-2026", "sides-a-2025");
        Assert.Contains("1 of 1 line differs. Furthest apart, by 3 steps: 1.1 What 1.1 asks.", Words(page.QuerySelector(".headline")), StringComparison.Ordinal);
        var heat = page.QuerySelector(".table--heat")!;
        Assert.Equal(["Part", "Adults 2025", "Adults 2026", "Partners 2026", "Highest and lowest"], heat.QuerySelectorAll("thead th").Select(Words));
        Assert.Equal(
        [
            "1 Letters | Not scored | Not scored | Not scored | Not scored",
            "1.1 What 1.1 asks | 1, 1.1 of Adults 2025 | 3: good, 1.1 of Adults 2026 | 4, 1.1 of Partners 2026 | 3 steps apart. Highest 4: Partners 2026; lowest 1: Adults 2025.",
            "1.2 What 1.2 asks | 4, 1.2 of Adults 2025 | Not in edition 2 | Not in edition 2 | Only one has a score",
            "1.3 What 1.3 asks | Not in edition 1 | 2, 1.3 of Adults 2026 | No score | Only one has a score",
            "The whole | 1, the whole of Adults 2025 | 2, the whole of Adults 2026 | No score | 1 step apart. Highest 2: Adults 2026; lowest 1: Adults 2025.",
        ], heat.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(Words))));
        Assert.All(heat.QuerySelectorAll("td.heat-cell"), cell => Assert.NotNull(cell.QuerySelector(".status svg")));
        Assert.Equal("/assessments/self/sides-a-2026/parts/1.1", heat.QuerySelector("td[data-label='Adults 2026'] a")!.GetAttribute("href"));
        var wholes = page.QuerySelectorAll("section:has(#wholes-h) tbody tr").ToList();
        Assert.Contains("Edition 1 Signed off 1 one point more for 1.1 (1 to 2) makes it 2.", Words(wholes[0]), StringComparison.Ordinal);
        Assert.Equal(["1 4", "0 3: good", "0 2", "1 1"], wholes[0].QuerySelectorAll("li").Select(Words));
        Assert.Contains("Edition 2 In work No score not known before every line below has a score.", Words(wholes[2]), StringComparison.Ordinal);
        Assert.Equal(["1 4", "0 3: good", "0 2", "0 1", "1 No score"], wholes[2].QuerySelectorAll("li").Select(Words));
        Assert.Equal(3, page.QuerySelectorAll("input[name=assessment]:checked").Length);

        foreach (var (format, _) in GoldenThread.Web.Features.Assessments.SideBySideFile.Formats)
        {
            var link = page.QuerySelector($".downloads a[href^='{Page}.{format}?']")!.GetAttribute("href")!;
            using var file = await officer.GetAsync(link);
            Assert.Equal((HttpStatusCode.OK, "attachment"), (file.StatusCode, file.Content.Headers.ContentDisposition!.DispositionType));
            if (format != "csv") { Assert.True((await file.Content.ReadAsByteArrayAsync(Cancel)).Length > 500); continue; }
            var csv = await file.Content.ReadAsStringAsync(Cancel);
            Assert.StartsWith("Part,Title,Adults 2025,Adults 2026,Partners 2026,Steps apart,Highest,Lowest,In words", csv.TrimStart('\ufeff'), StringComparison.Ordinal);
            Assert.Contains("1.1,What 1.1 asks,1,3: good,4,3,Partners 2026,Adults 2025,Highest 4: Partners 2026; lowest 1: Adults 2025", csv, StringComparison.Ordinal);
            Assert.Contains("1.2,What 1.2 asks,4,Not in edition 2,Not in edition 2,,,,Only one has a score", csv, StringComparison.Ordinal);
            Assert.Contains(",Lines at 4,1,0,1", csv, StringComparison.Ordinal);
            Assert.Contains(",Lines without a score,0,0,1", csv, StringComparison.Ordinal);
            Assert.Contains(",Signed off,Yes,Yes,No", csv, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_may_not_see_one_before_it_is_signed_is_told_nothing_of_it()
    {
        var edition = await EditionAsync(Content("hidden", "1.1"), 1);
        await AssessAsync(edition, "hidden-2025", "Libraries", "2025", true, null, ("1.1", 2));
        await AssessAsync(edition, "hidden-2026", "Libraries", "2026", true, null, ("1.1", 2));
        await AssessAsync(edition, "hidden-2027", "Unseen people", "2027", false, product.Council.HeadOfConsultation, ("1.1", 4));
        var (member, lead) = (await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Lead));
        Assert.DoesNotContain("Unseen people", (await member.PageAsync(Page)).Text(), StringComparison.Ordinal);
        var page = await LookAsync(member, "hidden", "hidden-2025", "hidden-2026", "hidden-2027");
        Assert.Contains("“hidden-2027” is no self-assessment on this framework that you may see.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("No difference in the one line that two of them score.", Words(page.QuerySelector(".headline")), StringComparison.Ordinal);
        Assert.DoesNotContain("Unseen people", page.Text(), StringComparison.Ordinal);
        var none = await LookAsync(member, "hidden", "hidden-2025", "hidden-2027");
        Assert.Contains("Choose at least two self-assessments.", none.Text(), StringComparison.Ordinal);
        Assert.Null(none.QuerySelector(".table--heat"));
        Assert.DoesNotContain("Unseen people", await member.Client.GetStringAsync($"{Page}.csv?assessment=hidden-2025&assessment=hidden-2026&assessment=hidden-2027", Cancel), StringComparison.Ordinal);
        using (var file = await member.GetAsync($"{Page}.csv?assessment=hidden-2025&assessment=hidden-2027")) { Assert.Equal(HttpStatusCode.NotFound, file.StatusCode); }

        // Several that differ by as much are all named.
        var tied = await EditionAsync(Content("tied", "1.1", "1.2"), 1);
        await AssessAsync(tied, "tied-2025", "Roads", "2025", true, null, ("1.1", 2), ("1.2", 2));
        await AssessAsync(tied, "tied-2026", "Roads", "2026", true, null, ("1.1", 1), ("1.2", 3));
        Assert.Contains("2 of 2 lines differ. All by 1 step: 1.1 What 1.1 asks; 1.2 What 1.2 asks.", Words((await LookAsync(member, "tied", "tied-2025", "tied-2026")).QuerySelector(".headline")), StringComparison.Ordinal);

        // Whoever answers something in it sees it.
        Assert.Contains("Unseen people 2027", (await LookAsync(lead, "hidden", "hidden-2025", "hidden-2027")).QuerySelector(".table--heat thead")!.TextContent, StringComparison.Ordinal);

        var partner = await product.VisitAsync(Role.Partner);
        foreach (var path in new[] { Page, $"{Page}.csv?assessment=hidden-2025&assessment=hidden-2026" })
        {
            using var outsider = await partner.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, outsider.StatusCode);
            using var nobody = await (await product.VisitAsync()).GetAsync(path);
            Assert.NotEqual(HttpStatusCode.OK, nobody.StatusCode);
        }
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said()
    {
        var (one, other, plain) = (await EditionAsync(Content("many", "1.1"), 1), await EditionAsync(Content("alone", "1.1"), 1), await EditionAsync(Content("plain", "1.1") with { Scales = [], Scoring = [] }, 1));
        foreach (var year in Enumerable.Range(2020, 9)) { await AssessAsync(one, $"many-{year}", "Roads", $"{year}", true); }
        await AssessAsync(other, "alone-2026", "Roads", "2026", true);
        foreach (var year in new[] { "2025", "2026" }) { await AssessAsync(plain, $"plain-{year}", "Roads", year, true); }
        var member = await product.VisitAsync(Role.Member);
        Assert.Contains("Choose at most eight self-assessments, not nine.", (await LookAsync(member, "many", [.. Enumerable.Range(2020, 9).Select(year => $"many-{year}")])).Text(), StringComparison.Ordinal);
        Assert.Equal(8, (await LookAsync(member, "many", [.. Enumerable.Range(2020, 8).Select(year => $"many-{year}")])).QuerySelectorAll(".table--heat tbody tr:first-child td").Length - 1);
        Assert.Null((await member.PageAsync(Page)).QuerySelector("form:has(input[name=framework][value=many]) a"));
        Assert.Contains("“alone-2026” is no self-assessment on this framework", (await LookAsync(member, "many", "many-2020", "alone-2026")).Text(), StringComparison.Ordinal);
        Assert.Contains("Choose self-assessments on editions of one framework", (await member.PageAsync($"{Page}?assessment=many-2020&assessment=alone-2026")).Text(), StringComparison.Ordinal);
        Assert.Contains("Titled alone-2026 is the only one on Framework alone", (await member.PageAsync(Page)).Text(), StringComparison.Ordinal);
        Assert.Contains($"“{new string('x', 60)}” is no", (await LookAsync(member, "many", new string('x', 80), "many-2020", "many-2021")).Text(), StringComparison.Ordinal);
        Assert.Contains("nothing can be compared yet", Words((await LookAsync(member, "many", "many-2020", "many-2021", "many-2021", "")).QuerySelector(".headline")), StringComparison.Ordinal);
        var bare = await LookAsync(member, "plain", "plain-2025", "plain-2026");
        Assert.Contains("No line is scored", Words(bare.QuerySelector("section:has(#wholes-h)")), StringComparison.Ordinal);
        Assert.Contains("Not scored", Words(bare.QuerySelector("section:has(#wholes-h)")), StringComparison.Ordinal);
        Assert.NotNull(bare.QuerySelector($"section:has(#choose-h) a[href='{Page}']"));
    }
}

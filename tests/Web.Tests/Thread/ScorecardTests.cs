using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteScorecardTests(SqliteProduct product) : ScorecardTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresScorecardTests(PostgresProduct product) : ScorecardTests(product), IClassFixture<PostgresProduct>;

/// <summary>The balanced scorecard as people choose, read and print it.</summary>
public abstract class ScorecardTests(Product product)
{
    private const string Lines = "/thread/scorecard/lines", Named = "/thread/scorecard/perspectives";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Letters => new ThreadEnd(ThreadKind.Measure, product.Council.Letters).ToString();

    private string Potholes => new ThreadEnd(ThreadKind.Measure, product.Council.Potholes).ToString();

    private static Dictionary<string, string?> Put(string reason, params (string Record, int Perspective)[] lines)
    {
        var values = new Dictionary<string, string?> { ["Reason"] = reason };
        foreach (var (at, (record, perspective)) in lines.Index()) { (values[$"Lines[{at}].Record"], values[$"Lines[{at}].Perspective"]) = (record, $"{perspective}"); }
        return values;
    }

    [Fact]
    public async Task Somebody_chooses_what_stands_on_it_and_everybody_reads_it_by_perspective()
    {
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        Assert.Contains("Nobody has chosen yet what stands here", (await member.PageAsync("/thread/scorecard")).Text(), StringComparison.Ordinal);
        await officer.SendAsync(Lines, "", Put("One page for all staff", (Letters, 1), (Potholes, 1)));
        var page = await member.PageAsync("/thread/scorecard");
        var text = string.Join(' ', page.QuerySelector("section[aria-labelledby=p-1]")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("1 without a colour.", text, StringComparison.Ordinal);
        foreach (var said in new[] { "CS07", "September 2026", "Target at least 80.0%", "at 80.0% or above", "period before", "Case system; data to 30 September 2026, entered 23 November 2026", "HT01", "Not due yet", "No target" }) { Assert.Contains(said, text, StringComparison.Ordinal); }
        Assert.Contains("Nothing stands here yet.", page.QuerySelector("section[aria-labelledby=p-2]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chosen by", page.QuerySelector(".source")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"a[href^='{Lines}']"));
        using (var html = await member.GetAsync("/thread/scorecard/paper.html"))
        {
            var paper = await html.Content.ReadAsStringAsync(Cancel);
            Assert.Contains("Residents and customers", paper, StringComparison.Ordinal);
            Assert.Contains("Letters answered within ten days", paper, StringComparison.Ordinal);
        }

        using (var word = await member.GetAsync("/thread/scorecard/paper.docx")) { Assert.Equal(HttpStatusCode.OK, word.StatusCode); }

        // Programs read the same: what their token does not open is neither named nor counted.
        var read = await (await product.ProgramAsync(Role.Member, [KeyRoom.Thread, KeyRoom.Measures], mayWrite: false)).ReadAsync("/api/v1/thread/scorecard");
        var first = read["perspectives"]![0]!;
        Assert.Equal(("Residents and customers", 1, 2, "One page for all staff"), ((string?)first["name"], (int)first["without"]!, first["lines"]!.AsArray().Count, (string?)read["because"]));
        Assert.Contains("Case system; data to 30 September 2026", (string?)first["lines"]![0]!["source"], StringComparison.Ordinal);
        var without = await product.ProgramAsync(Role.Member, [KeyRoom.Thread], mayWrite: false);
        Assert.Empty((await without.ReadAsync("/api/v1/thread/scorecard"))["perspectives"]![0]!["lines"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, await without.StatusAsync("/api/v1/thread/scorecard?service=none"));

        // A partner reads the measures of its own posts; those of others are neither named nor counted.
        var partner = await (await product.VisitAsync(Role.Partner)).PageAsync("/thread/scorecard");
        Assert.DoesNotContain("CS07", partner.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing stands here yet.", partner.QuerySelector("section[aria-labelledby=p-1]")!.TextContent, StringComparison.Ordinal);

        // History has who and why.
        Assert.Contains("One page for all staff", await product.InScopeAsync((_, db) => db.History.Where(entry => entry.SubjectKind == "scorecard" && entry.SubjectName == "Balanced scorecard").OrderBy(entry => entry.Sequence).Select(entry => entry.Reason).FirstAsync(Cancel)), StringComparison.Ordinal);

        // Yesterday nothing stood there.
        product.Clock.PutOn(TimeSpan.FromDays(1));
        (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        Assert.DoesNotContain("HT01", (await member.PageAsync($"/thread/scorecard?as-at={TestClock.Today.AddDays(-1):yyyy-MM-dd}")).Text(), StringComparison.Ordinal);
        Assert.Contains("HT01", (await member.PageAsync($"/thread/scorecard?as-at={TestClock.Today:yyyy-MM-dd}")).Text(), StringComparison.Ordinal);
        await officer.SendAsync(Lines, "", new() { ["Lines[1].Perspective"] = "0", ["Reason"] = "It has no figure" });
        Assert.DoesNotContain("HT01", (await member.PageAsync("/thread/scorecard")).Text(), StringComparison.Ordinal);
        Assert.Contains("HT01", (await member.PageAsync($"/thread/scorecard?as-at={TestClock.Today:yyyy-MM-dd}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_what_was_typed_stays()
    {
        var (officer, other) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.PerformanceOfficer));
        var of = $"?service={product.Council.Consultation}";
        var refused = await officer.SendAsync(Lines + of, "", new() { ["Lines[0].Record"] = Letters, ["Lines[1].Perspective"] = "2" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Choose the perspective in which it stands.", "Choose what stands there.", "Say why this is what the scorecard shows."], refused.Errors());
        Assert.Equal(Letters, refused.QuerySelector("select[name='Lines[0].Record'] option[selected]")!.GetAttribute("value"));
        refused = await officer.SendAsync(Lines + of, "", Put("Twice", (Letters, 1), (Letters, 2)), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["It stands in a line above already. A record stands once on a scorecard, so that nothing is counted twice."], refused.Errors());
        refused = await officer.SendAsync(Named + of, "", new() { ["Perspectives[0].Name"] = "Those who write to us", ["Perspectives[1].Name"] = "", ["Perspectives[2].Name"] = "", ["Perspectives[3].Name"] = "", ["Reason"] = "x" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Name from two to six perspectives."], refused.Errors());
        Assert.Equal("Those who write to us", refused.QuerySelector("input[name='Perspectives[0].Name']")!.GetAttribute("value"));

        var stale = await other.PageAsync(Named + of);
        await officer.SendAsync(Named + of, "", new() { ["Perspectives[0].Name"] = "Those who write to us", ["Perspectives[0].Place"] = "4", ["Perspectives[3].Place"] = "1", ["Reason"] = "Our own words" });
        using (var late = await other.SendAsync(stale, "main form[method=post]", new() { ["Perspectives[0].Name"] = "Writers", ["Reason"] = "Shorter" })) { Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode); }
        await officer.SendAsync(Lines + of, "", Put("Letters are what we do", (Letters, 1)));
        var page = await (await product.VisitAsync(Role.Member)).PageAsync($"/thread/scorecard{of}");
        Assert.Equal("Our people and what we learn", page.QuerySelector(".scorecard h2")!.TextContent.Trim());
        Assert.Contains("CS07", page.QuerySelectorAll(".scorecard section").Single(section => section.TextContent.Contains("Those who write to us", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        refused = await officer.SendAsync(Named + of, "", new() { ["Perspectives[3].Name"] = "", ["Reason"] = "x" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Something stands in it: move it to another perspective, or take it out, first."], refused.Errors());
    }

    [Fact]
    public async Task Whoever_may_not_is_refused_and_a_head_of_service_changes_no_other_scorecard()
    {
        var member = await product.VisitAsync(Role.Member);
        foreach (var path in new[] { Lines, Named })
        {
            using var answer = await member.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using (var none = await member.GetAsync($"/thread/scorecard?service={Guid.NewGuid()}")) { Assert.Equal(HttpStatusCode.NotFound, none.StatusCode); }
        using (var none = await member.GetAsync($"/thread/scorecard/paper.docx?service={Guid.NewGuid()}")) { Assert.Equal(HttpStatusCode.NotFound, none.StatusCode); }
        var head = await product.VisitAsync(Role.HeadOfService);
        Assert.Empty((await head.PageAsync("/thread/scorecard")).QuerySelectorAll($"a[href^='{Lines}']"));
        // The council’s own is not theirs to change: they are led back to it, and what is sent all the same changes nothing.
        using (var away = await head.GetAsync(Lines)) { Assert.Equal("/thread/scorecard", away.Headers.Location!.ToString()); }
        var own = $"{Lines}?service={product.Council.Highways}";
        using (var forged = await head.ForgeAsync(await head.PageAsync(own), Lines, new() { ["Lines[0].Record"] = Potholes, ["Lines[0].Perspective"] = "2", ["Reason"] = "Mine" })) { Assert.Contains("Your roles do not let you change this scorecard.", (await head.ReadAsync(forged)).Text(), StringComparison.Ordinal); }
        await head.SendAsync(own, "", Put("Potholes are what we do", (Potholes, 2)));
        Assert.Contains("HT01", (await member.PageAsync($"/thread/scorecard?service={product.Council.Highways}")).Text(), StringComparison.Ordinal);
    }
}

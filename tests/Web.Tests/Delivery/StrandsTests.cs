using System.Net;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Delivery;

public sealed class SqliteStrandsTests(SqliteProduct product) : StrandsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresStrandsTests(PostgresProduct product) : StrandsTests(product), IClassFixture<PostgresProduct>;

/// <summary>Strands of a programme with their plans and outcomes, on the running product.</summary>
public abstract class StrandsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Strands_share_a_programme_and_their_outcomes_are_reviewed_on_their_day()
    {
        var (officer, lead, head, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.HeadOfService), await product.VisitAsync(Role.Member));
        await officer.SendAsync("/delivery/programmes/new", "", new() { ["Form.Title"] = "Organisational development", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        const string path = "/delivery/programmes/organisational-development";
        var programme = await product.InScopeAsync((_, db) => db.Programmes.Where(each => each.Slug == "organisational-development").Select(each => each.Id).SingleAsync(Cancel));
        await officer.SendAsync("/delivery/projects/new", "", new() { ["Form.Pid"] = "401", ["Form.Title"] = "Coaches", ["Form.Purpose"] = "Managers coach.", ["Form.LeadPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.ProgrammeId"] = $"{programme}" });
        var project = await product.InScopeAsync((_, db) => db.Projects.Where(each => each.Pid == "401").Select(each => each.Id).SingleAsync(Cancel));
        Dictionary<string, string?> Typed(string title, string reviewOn) => new() { ["Form.Title"] = title, ["Form.LeadPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.Outcome"] = "Nine of ten were trained", ["Form.ReviewOn"] = reviewOn, ["Form.PlanId"] = $"{product.Council.Plan}", ["Form.Projects"] = $"{project}" };
        var wrong = await officer.SendAsync($"{path}/strands/new", "", new() { ["Form.Title"] = "Skills", ["Form.ReviewOn"] = "soon" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“soon” is not a date. Write it like 27 Mar 2027."], wrong.Errors());
        wrong = await officer.SendAsync($"{path}/strands/new", "", new() { ["Form.Title"] = "Skills" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Choose the post that leads it.", "Say what is planned to come of it.", "Give the day on which that is reviewed."], wrong.Errors());
        await officer.SendAsync($"{path}/strands/new", "", Typed("Skills", "20 Nov 2026"));
        wrong = await officer.SendAsync($"{path}/strands/new", "", Typed("Health", "1 May 2027"), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["PID 401 Coaches belongs to the strand “Skills”."], wrong.Errors());

        var page = await member.PageAsync(path);
        Assert.Contains("To be reviewed since 20 November 2026", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Improvement plan 3 actions: 2 not started 1 no separate action", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/plans/plan?status=not-started']"));
        Assert.DoesNotContain("PID 401 Coaches", page.Text(), StringComparison.Ordinal);
        Assert.Contains("PID 401 Coaches", (await officer.PageAsync(path)).Text(), StringComparison.Ordinal);
        var portfolio = (await member.PageAsync("/delivery?show=late")).Text();
        Assert.Contains("planned outcome is past the day of its review", portfolio, StringComparison.Ordinal);
        Assert.Contains("Skills of Organisational development, led by Head of Consultation: to be reviewed since 20 November 2026", portfolio, StringComparison.Ordinal);

        Assert.Empty((await head.PageAsync($"{path}/strands/1")).QuerySelectorAll("aside form"));
        wrong = await lead.SendAsync($"{path}/strands/1", "Review", new() { ["Result"] = "TooEarly", ["Came"] = "Half were" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Give the day on which it is reviewed again."], wrong.Errors());
        await lead.SendAsync($"{path}/strands/1", "Review", new() { ["Result"] = "TooEarly", ["Came"] = "Half were", ["Next.Day"] = "1", ["Next.Month"] = "5", ["Next.Year"] = "2027" });
        await lead.SendAsync($"{path}/strands/1", "Review", new() { ["Result"] = "Achieved", ["Came"] = "Nine of ten were" });
        page = await member.PageAsync($"{path}/strands/1");
        foreach (var words in new[] { "Achieved", "Nine of ten were", "Too early to tell", "Half were", "its day was 20 November 2026" }) { Assert.Contains(words, page.Text(), StringComparison.Ordinal); }
        Assert.DoesNotContain("outcomes to be reviewed", (await member.PageAsync("/delivery")).Text(), StringComparison.Ordinal);
        await officer.SendAsync($"{path}/strands/1", "Change", new() { ["Form.Outcome"] = "Everybody is trained", ["Form.ReviewOn"] = "1 Dec 2027" });
        Assert.Contains("Planned then: Nine of ten were trained", (await member.PageAsync($"{path}/strands/1")).Text(), StringComparison.Ordinal);
        await officer.SendAsync($"{path}/strands/1", "End", new() { ["Because"] = "It is part of the plan of the service now" });
        Assert.Contains("It is part of the plan of the service now", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.Equal([OutcomeResult.TooEarly, OutcomeResult.Achieved], (await product.InScopeAsync((_, db) => db.Programmes.SingleAsync(each => each.Id == programme, Cancel))).Strands[0].Reviews.Select(each => each.Result));
    }

    [Fact]
    public async Task Only_those_who_run_delivery_add_strands_and_a_programme_is_reviewed_from_its_page()
    {
        var (officer, lead, clerk) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Clerk));
        await officer.SendAsync("/delivery/programmes/new", "", new() { ["Form.Title"] = "Nearer", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        using (var refused = await lead.GetAsync("/delivery/programmes/nearer/strands/new")) { Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode); }
        using (var unknown = await officer.GetAsync("/delivery/programmes/nearer/strands/7")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
        var programme = await product.InScopeAsync((_, db) => db.Programmes.Where(each => each.Slug == "nearer").Select(each => each.Id).SingleAsync(Cancel));
        Assert.NotNull((await clerk.PageAsync("/delivery/programmes/nearer")).QuerySelector($"a[href='/boards/reviews/new?kind=Programme&id={programme}']"));
        Assert.Null((await lead.PageAsync("/delivery/programmes/nearer")).QuerySelector("a[href^='/boards/reviews/new'], a[href$='/strands/new']"));
    }
}

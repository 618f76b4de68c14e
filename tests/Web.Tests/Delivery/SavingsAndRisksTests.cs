using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Delivery;

public sealed class SqliteSavingsAndRisksTests(SqliteProduct product) : SavingsAndRisksTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSavingsAndRisksTests(PostgresProduct product) : SavingsAndRisksTests(product), IClassFixture<PostgresProduct>;

/// <summary>Savings, risks and management standards as each role works with them, on the running product.</summary>
public abstract class SavingsAndRisksTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Lead => $"{product.Council.HeadOfConsultation}";

    private Dictionary<string, string?> RiskOf(string what, params (string Field, string? Value)[] more)
    {
        var values = new Dictionary<string, string?> { ["Form.Event"] = what, ["Form.Cause"] = "One supplier", ["Form.Effect"] = "Nobody answers", ["Form.Kind"] = "Delivery", ["Form.OwnerPostId"] = Lead, ["Form.Likelihood"] = "3", ["Form.Impact"] = "4" };
        foreach (var (field, value) in more) { values[field] = value; }
        return values;
    }

    private Task<int> NumberAsync(string what) => product.InScopeAsync((_, db) => db.Risks.Where(each => each.Event == what).Select(each => each.Number).SingleAsync(Cancel));

    [Fact]
    public async Task A_saving_is_planned_and_reported_on_and_the_plan_stays_with_the_budget()
    {
        var (officer, lead, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        var wrong = await officer.SendAsync("/delivery/savings/new", "", new() { ["Form.Title"] = "Post", ["Form.OwnerPostId"] = Lead, ["Form.Years[0].Year"] = "2026/28", ["Form.Years[0].Planned"] = "80,000" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Give the financial year, as 2026/27."], wrong.Errors());
        await officer.SendAsync("/delivery/savings/new", "", new() { ["Form.Title"] = "Post", ["Form.OwnerPostId"] = Lead, ["Form.Years[0].Planned"] = "80,000", ["Form.Years[1].Planned"] = "120,000" });
        var path = $"/delivery/savings/{await product.InScopeAsync((_, db) => db.Savings.Where(each => each.Title == "Post").Select(each => each.Number).SingleAsync(Cancel))}";
        wrong = await lead.SendAsync(path, "", new() { ["Form.Years[0].Forecast"] = "60,000", ["Form.Years[1].Delivered"] = "5" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["2027/28 has not begun: nothing of it can have come.", "A year falls short: say why, and what is done about it."], wrong.Errors().Order(StringComparer.Ordinal));
        await lead.SendAsync(path, "", new() { ["Form.Years[0].Forecast"] = "60,000", ["Form.Years[0].Delivered"] = "20,000", ["Form.Note"] = "Letters go on until spring" });
        var page = (await member.PageAsync(path)).Text();
        Assert.Contains("2026/27£80,000£60,000£20,000£20,000", page, StringComparison.Ordinal);
        Assert.Contains("Letters go on until spring", page, StringComparison.Ordinal);
        Assert.Contains("2026/27 is £20,000 short of £80,000.", (await member.PageAsync("/boards/exceptions")).Text(), StringComparison.Ordinal);
        Assert.Contains("Post", (await member.PageAsync("/delivery/savings?show=short")).Text(), StringComparison.Ordinal);
        using var csv = await member.GetAsync("/delivery/savings.csv");
        Assert.Contains(",2026/27,80000,60000,20000,60000,20000,", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_risk_is_named_judged_linked_and_closed()
    {
        var (lead, member) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        var wrong = await lead.SendAsync("/delivery/risks/new", "", RiskOf("The supplier fails", ("Form.Likelihood", ""), ("Form.Controls[1].Due", "whenever")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“whenever” is not a date. Write it like 27 Mar 2027."], wrong.Errors());
        wrong = await lead.SendAsync("/delivery/risks/new", "", RiskOf("The supplier fails", ("Form.Likelihood", "")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Choose how likely it is, from 1 to 5."], wrong.Errors());
        var threatened = (await lead.PageAsync("/delivery/risks/new")).QuerySelectorAll("[name='Form.Threatens[0]'] option").Select(each => each.GetAttribute("value")).First(each => each is { Length: > 0 });
        await lead.SendAsync("/delivery/risks/new", "", RiskOf("The supplier fails", ("Form.Controls[0].Words", "A second supplier"), ("Form.Threatens[0]", threatened)));
        var path = $"/delivery/risks/{await NumberAsync("The supplier fails")}";
        Assert.Contains("likelihood 3 times impact 4 is 12; that is above the 9 which is accepted of this kind.", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.NotNull((await member.PageAsync(path)).QuerySelector(".side-block a"));
        Assert.Contains("Its score is 12; 9 is the most that is accepted", (await member.PageAsync("/boards/exceptions")).Text(), StringComparison.Ordinal);
        await lead.SendAsync(path, "Judge", new() { ["Likelihood"] = "2", ["Words"] = "A second supplier is there" });
        await lead.SendAsync(path, "Change", new() { ["Form.Event"] = "The supplier of telephones fails", ["Form.Controls[0].IsThere"] = "true" });
        Assert.Contains("2 times impact 4 is 8; up to 9 is accepted", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        await lead.SendAsync(path, "Close", new() { ["Because"] = "The contract ended" });
        Assert.Contains("The supplier of telephones fails", (await member.PageAsync("/delivery/risks?show=closed")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exempt_is_seen_by_those_who_read_drafts_and_is_in_no_file()
    {
        var (lead, member, director) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Director));
        await lead.SendAsync("/delivery/risks/new", "", RiskOf("A secret thing", ("Form.ExemptBecause", "Paragraph 3: contract")));
        var path = $"/delivery/risks/{await NumberAsync("A secret thing")}";
        Assert.Contains("Exempt: Paragraph 3: contract", (await director.PageAsync(path)).Text(), StringComparison.Ordinal);
        using (var unseen = await member.GetAsync(path)) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }
        foreach (var list in new[] { "/delivery/risks", "/boards/exceptions" }) { Assert.DoesNotContain("A secret thing", (await member.PageAsync(list)).Text(), StringComparison.Ordinal); }
        using var csv = await director.GetAsync("/delivery/risks.csv");
        Assert.DoesNotContain("A secret thing", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scale_is_the_councils_own_and_needs_a_decision()
    {
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        var wrong = await officer.SendAsync("/delivery/risks/scale", "", new() { ["Bands[1]"] = "4", ["Appetite[5]"] = "many" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“many” is not a whole number."], wrong.Errors());
        wrong = await officer.SendAsync("/delivery/risks/scale", "", new() { ["Bands[1]"] = "4" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Give a score above the one before it.", "Say who decided this, and when: colours of risks may change by it."], wrong.Errors());
        await officer.SendAsync("/delivery/risks/scale", "", new() { ["Impacts[4]"] = "Catastrophe", ["Appetite[3]"] = "20", ["Reason"] = "Cabinet, 3 November" });
        await officer.SendAsync("/delivery/risks/scale", "", new() { ["Appetite[3]"] = "12", ["Reason"] = "Cabinet, 4 November" });
        Assert.Contains("Catastrophe", (await member.PageAsync("/delivery/risks/scale")).Text(), StringComparison.Ordinal);
        Assert.Empty((await member.PageAsync("/delivery/risks/scale")).QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task A_management_standard_goes_from_draft_to_launch_and_members_see_it_once_a_board_approved_it()
    {
        var (officer, lead, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Member));
        await officer.SendAsync("/delivery/standards/new", "", new() { ["Form.Title"] = "Writing letters", ["Form.Context"] = "Every letter", ["Form.Standards"] = "Plain\nDated", ["Form.OwnerPostId"] = Lead });
        var path = $"/delivery/standards/{await product.InScopeAsync((_, db) => db.ManagementStandards.Where(each => each.Title == "Writing letters").Select(each => each.Number).SingleAsync(Cancel))}";
        using (var unseen = await member.GetAsync(path)) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }
        Dictionary<string, string?> Taken(string kind) => new() { ["Kind"] = kind, ["TakenOn.Day"] = "23", ["TakenOn.Month"] = "11", ["TakenOn.Year"] = "2026", ["Words"] = "The delivery board" };
        var wrong = await lead.SendAsync(path, "Step", Taken("Launch"), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["A board approves it before it is launched: record that first."], wrong.Errors());
        await lead.SendAsync(path, "Step", Taken("Approval"));
        await lead.SendAsync(path, "Step", Taken("Launch"));
        wrong = await lead.SendAsync(path, "Change", new() { ["Form.Standards"] = "Plain\nDated\nSigned" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["It is in force: say what is new, and who agreed to it."], wrong.Errors());
        await lead.SendAsync(path, "Change", new() { ["Form.Standards"] = "Plain\nDated\nSigned", ["Form.Reason"] = "The board asked for it" });
        Assert.Contains("3 standards", (await member.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.Contains("In force", (await member.PageAsync("/delivery/standards")).Text(), StringComparison.Ordinal);
    }
}

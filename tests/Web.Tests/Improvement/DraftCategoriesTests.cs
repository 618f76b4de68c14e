using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteDraftCategoriesTests(SqliteProduct product) : DraftCategoriesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresDraftCategoriesTests(PostgresProduct product) : DraftCategoriesTests(product), IClassFixture<PostgresProduct>;

public abstract class DraftCategoriesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_draft_makes_of_the_categories_is_printed_as_in_force_for_nobody()
    {
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        await officer.SendAsync(await officer.PageAsync("/plans/plan/versions"), "form[action*=Start]");
        using var changed = await officer.SendAsync(await officer.PageAsync("/plans/plan/edit"), "main form", new() { ["Form.Categories[0].Title"] = "Watching", ["Form.Categories[0].Definition"] = "Drafted words" });
        Assert.Equal(302, (int)changed.StatusCode);
        foreach (var path in new[] { "/plans/plan.html", "/plans/plan.json", "/plans/plan.csv", "/plans/plan", "/plans/plan/actions/CEA1", "/plans/plan/report?kind=county" })
        {
            var text = await member.Client.GetStringAsync(path, Cancel);
            Assert.DoesNotContain("Drafted words", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Watching", text, StringComparison.Ordinal);
        }

        var printed = await officer.Client.GetStringAsync("/plans/plan.html", Cancel);
        Assert.Contains("What changes how the work is monitored", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Drafted words", printed, StringComparison.Ordinal);
        Assert.Contains("Drafted words", await officer.Client.GetStringAsync("/plans/plan.json", Cancel), StringComparison.Ordinal);
        Assert.Contains("Drafted words", (await officer.PageAsync("/plans/plan/about")).Body!.TextContent, StringComparison.Ordinal);
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class TypedDatesTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    [Fact]
    public async Task A_year_that_nobody_means_is_said_once_beside_each_of_its_fields()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var started = await officer.SendAsync(await officer.PageAsync("/plans/plan/versions"), "form[action*=Start]");
        Assert.Equal(302, (int)started.StatusCode);
        var page = await officer.PageAsync("/plans/plan/actions/CEB1/change");
        Dictionary<string, string?> typed = new() { ["Form.Steps[0].Words"] = "First letters", ["Form.Monitoring[0].Words"] = "Report", ["Reason"] = "Asked for" };
        foreach (var field in new[] { "Form.Steps[0].Due", "Form.Monitoring[0].NextDue", "Form.NextReview" }) { (typed[$"{field}.Day"], typed[$"{field}.Month"], typed[$"{field}.Year"]) = ("31", "3", "1027"); }
        using var refused = await officer.SendAsync(page, "main form", typed);
        Assert.Equal(422, (int)refused.StatusCode);
        var again = await officer.ReadAsync(refused);
        Assert.Equal(3, again.QuerySelectorAll(".govuk-error-message").Count(message => message.TextContent.Contains("Enter a year between 1974 and 2100.", StringComparison.Ordinal)));
        Assert.Equal("1027", again.QuerySelector("[name='Form.Steps[0].Due.Year']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_first_day_of_a_holder_is_held_to_years_that_can_be_meant_too()
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/posts/{product.Council.HeadOfHighways}";
        using var refused = await administrator.SendAsync(await administrator.PageAsync(path), "main form[action='?handler=Appoint']", new() { ["Name"] = "Cy New", ["From.Day"] = "1", ["From.Month"] = "12", ["From.Year"] = "2206" }, at: path);
        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Contains("Enter a year between 1974 and 2100.", (await administrator.ReadAsync(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}

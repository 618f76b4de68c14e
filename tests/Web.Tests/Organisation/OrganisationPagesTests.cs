using System.Net;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteOrganisationPagesTests(SqliteProduct product) : OrganisationPagesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresOrganisationPagesTests(PostgresProduct product) : OrganisationPagesTests(product), IClassFixture<PostgresProduct>;

public abstract class OrganisationPagesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Form(string handler) => $"main form[action='?handler={handler}']";

    private Task<Visitor> AdministratorAsync() => product.VisitAsync(Role.Administrator);

    private async Task<Guid> AddPostAsync(Visitor visitor, string title, string? classes = null)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync("/organisation/posts/new"), "main form", new() { ["Title"] = title, ["Service"] = product.Council.Highways.ToString(), ["Classes"] = classes ?? "" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    private static Dictionary<string, string?> Day(string field, string day) => day.Split(' ') is [var d, var m, var y] ? new() { [$"{field}.Day"] = d, [$"{field}.Month"] = m, [$"{field}.Year"] = y } : [];

    [Theory]
    [InlineData("/organisation")]
    [InlineData("/organisation/services/new")]
    [InlineData("/organisation/posts")]
    [InlineData("/organisation/posts/new")]
    [InlineData("/organisation/people")]
    [InlineData("/organisation/legend")]
    [InlineData("/organisation/settings")]
    [InlineData("/organisation/read")]
    [InlineData("/organisation/set-up")]
    [InlineData("/boards")]
    [InlineData("/boards/new")]
    public async Task Every_page_opens_for_an_administrator_and_none_for_somebody_not_signed_in(string path)
    {
        var page = await (await AdministratorAsync()).PageAsync(path);
        Assert.NotNull(page.QuerySelector("main h1"));
        using var answer = await (await product.VisitAsync()).GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("/organisation/people")]
    [InlineData("/organisation/services/new")]
    [InlineData("/organisation/posts/new")]
    [InlineData("/organisation/settings")]
    [InlineData("/organisation/read")]
    [InlineData("/organisation/read/template.xlsx")]
    [InlineData("/organisation/set-up")]
    [InlineData("/boards/new")]
    public async Task Only_those_who_run_the_organisation_may_change_it(string path)
    {
        foreach (var role in new[] { Role.Member, Role.Lead, Role.Partner, Role.Director })
        {
            using var answer = await (await product.VisitAsync(role)).GetAsync(path);
            // The page that says so in words is another room's; without it the refusal is "not found".
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        }
    }

    [Fact]
    public async Task A_member_sees_posts_but_nobodys_name()
    {
        var page = await (await product.VisitAsync(Role.Member)).PageAsync($"/organisation/posts/{product.Council.HeadOfHighways}");
        Assert.DoesNotContain("A HeadOfService", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(Form("Change")));
        var own = await (await AdministratorAsync()).PageAsync($"/organisation/posts/{product.Council.HeadOfHighways}");
        Assert.Contains("A HeadOfService", own.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_nothing_is_not_found()
    {
        var visitor = await AdministratorAsync();
        foreach (var path in new[] { "/organisation/services/", "/organisation/posts/", "/organisation/people/", "/boards/" })
        {
            using var answer = await visitor.GetAsync(path + Guid.NewGuid());
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_service_is_added_once_however_often_its_form_is_sent_then_renamed_and_not_moved_into_itself()
    {
        var visitor = await AdministratorAsync();
        var form = await visitor.PageAsync("/organisation/services/new");
        Dictionary<string, string?> values = new() { ["Name"] = "Environment", ["Parent"] = "" };
        using var first = await visitor.SendAsync(form, "main form", values);
        using var second = await visitor.SendAsync(form, "main form", values);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, await product.InScopeAsync((_, db) => db.Services.CountAsync(s => s.Name == "Environment", Cancel)));

        var page = await visitor.ReadAsync(first);
        var path = first.Headers.Location!.ToString();
        using var moved = await visitor.SendAsync(page, Form("Change"), new() { ["Name"] = "Environment", ["Parent"] = path.Split('/')[^1] }, at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.StatusCode);
        using var renamed = await visitor.SendAsync(page, Form("Change"), new() { ["Name"] = "Environment and waste", ["_key"] = Guid.CreateVersion7().ToString() }, at: path);
        Assert.Contains("Environment and waste", (await visitor.ReadAsync(renamed)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_with_posts_does_not_end_and_says_which()
    {
        var visitor = await AdministratorAsync();
        var page = await visitor.PageAsync($"/organisation/services/{product.Council.Consultation}");
        using var answer = await visitor.SendAsync(page, Form("End"), Day("EndsOn", "20 11 2026"), at: $"/organisation/services/{product.Council.Consultation}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Head of Consultation", (await visitor.ReadAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_a_holder_is_shown_as_such_and_the_filter_finds_it()
    {
        var visitor = await AdministratorAsync();
        await AddPostAsync(visitor, "Head of Gaps", "Heads of nothing");
        Assert.Contains("Never held", (await visitor.PageAsync("/organisation")).Body!.TextContent, StringComparison.Ordinal);
        var list = await visitor.PageAsync("/organisation/posts?holder=none&class=Heads%20of%20nothing");
        Assert.Equal("Head of Gaps", Assert.Single(list.QuerySelectorAll("tbody th a")).TextContent);
        Assert.Empty((await visitor.PageAsync("/organisation/posts?words=No%20such")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_renamed_post_shows_its_new_title_on_its_actions_in_the_same_commit_and_a_second_editor_sees_both()
    {
        var visitor = await AdministratorAsync();
        var path = $"/organisation/posts/{product.Council.HeadOfHighways}";
        var (mine, theirs) = (await visitor.PageAsync(path), await visitor.PageAsync(path));
        using var first = await visitor.SendAsync(mine, Form("Change"), new() { ["Title"] = "Head of Roads" }, at: path);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal("Head of Roads", (await product.InScopeAsync((_, db) => db.Standings.SingleAsync(s => s.Code == "CEB1", Cancel))).Leads);

        using var second = await visitor.SendAsync(theirs, Form("Change"), new() { ["Title"] = "Head of Streets" }, at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        var conflict = await visitor.ReadAsync(second);
        Assert.Contains("Head of Roads", conflict.QuerySelector("#conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Head of Streets", conflict.QuerySelector(Form("Change"))!.QuerySelector("[name=Title]")!.GetAttribute("value"));

        using var again = await visitor.SendAsync(conflict, Form("Change"), at: path);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await product.InScopeAsync(async (_, db) =>
        {
            var post = await db.Posts.SingleAsync(p => p.Id == product.Council.HeadOfHighways, Cancel);
            Assert.Equal("Head of Streets", post.Title);
            post.Title = "Head of Highways";
            var entries = await db.History.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel);
            Assert.All(entries, entry => Assert.Equal(entry.Hash, HistoryHash.Of(entry)));
            return 0;
        });
    }

    [Fact]
    public async Task A_new_holder_ends_the_former_and_the_history_of_the_post_holds_both_without_a_name()
    {
        var visitor = await AdministratorAsync();
        var id = await AddPostAsync(visitor, "Head of Parks");
        var path = $"/organisation/posts/{id}";
        foreach (var (name, from) in new[] { ("Ann Reed", "1 6 2026"), ("Bo Lane", "1 12 2026") })
        {
            using var answer = await visitor.SendAsync(await visitor.PageAsync(path), Form("Appoint"), new(Day("From", from)) { ["Name"] = name }, at: path);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        Assert.Contains("30 November 2026", (await visitor.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        var entries = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(e => e.SubjectId == id).OrderBy(e => e.Sequence).ToListAsync(Cancel));
        Assert.Equal(["Added", "Holder appointed from 1 June 2026", "New holder from 1 December 2026"], entries.Select(e => e.Words));
        Assert.Contains("\"former.to\":\"2026-11-30\"", entries[2].After, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Lane", await product.InScopeAsync(async (_, db) => string.Join(' ', (await db.History.AsNoTracking().ToListAsync(Cancel)).Select(e => e.Words + e.Said + e.Before + e.After + e.SubjectName))), StringComparison.Ordinal);

        var vacated = await visitor.SendAsync(await visitor.PageAsync(path), Form("Vacate"), Day("LastDay", "31 12 2026"), at: path);
        Assert.Equal(HttpStatusCode.Redirect, vacated.StatusCode);
        vacated.Dispose();
    }

    [Fact]
    public async Task An_appointment_with_nothing_in_it_says_what_is_missing()
    {
        var visitor = await AdministratorAsync();
        var path = $"/organisation/posts/{product.Council.HeadOfConsultation}";
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), Form("Appoint"), at: path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Choose who is appointed", (await visitor.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_on_which_actions_hang_does_not_end()
    {
        var visitor = await AdministratorAsync();
        var id = await AddPostAsync(visitor, "Head of Endings");
        async Task HandOverAsync(Guid from, Guid to)
        {
            var path = $"/organisation/posts/{from}/hand-over";
            using var handed = await visitor.SendAsync(await visitor.PageAsync(path), "main form", new() { ["To"] = to.ToString() }, at: path);
            Assert.Equal(HttpStatusCode.Redirect, handed.StatusCode);
        }

        await HandOverAsync(product.Council.HeadOfConsultation, id);
        using var hanging = await visitor.SendAsync(await visitor.PageAsync($"/organisation/posts/{id}"), Form("End"), Day("EndsOn", "20 11 2026"), at: $"/organisation/posts/{id}");
        Assert.Contains("action CEA1", (await visitor.ReadAsync(hanging)).QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        await HandOverAsync(id, product.Council.HeadOfConsultation);
        using var ended = await visitor.SendAsync(await visitor.PageAsync($"/organisation/posts/{id}"), Form("End"), Day("EndsOn", "20 11 2026"), at: $"/organisation/posts/{id}");
        Assert.Contains("Ended on 20 November 2026", (await visitor.ReadAsync(ended)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_change_the_colour_of_every_page_and_refuse_one_that_cannot_be_read()
    {
        var visitor = await AdministratorAsync();
        using var pale = await visitor.SendAsync(await visitor.PageAsync("/organisation/settings"), "main form", new() { ["Accent"] = "#ffcc00" }, at: "/organisation/settings");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, pale.StatusCode);
        using var dark = await visitor.SendAsync(await visitor.PageAsync("/organisation/settings"), "main form", new() { ["Accent"] = "#17538a" }, at: "/organisation/settings");
        Assert.Equal(HttpStatusCode.Redirect, dark.StatusCode);
        using var css = await (await product.VisitAsync()).GetAsync("/council.css");
        Assert.Equal("text/css", css.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--accent:#17538a", await css.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legend_explains_changes_and_takes_out()
    {
        var visitor = await AdministratorAsync();
        using var added = await visitor.SendAsync(await visitor.PageAsync("/organisation/legend"), "main form", new() { ["Acronym"] = "LSP", ["Meaning"] = "Local Strategic Partnership" }, at: "/organisation/legend");
        var page = await visitor.ReadAsync(added);
        Assert.Contains("Local Strategic Partnership", page.Body!.TextContent, StringComparison.Ordinal);
        var edit = page.QuerySelectorAll("main table a").Single(a => a.TextContent == "Change LSP").GetAttribute("href")!;
        using var removed = await visitor.SendAsync(await visitor.PageAsync(edit), "main form", button: "button[value=remove]", at: edit);
        Assert.DoesNotContain("Local Strategic Partnership", (await visitor.ReadAsync(removed)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_set_up_is_told_from_the_data_and_does_not_finish_while_a_step_is_open()
    {
        var visitor = await AdministratorAsync();
        var page = await visitor.PageAsync("/organisation/set-up");
        Assert.Equal(7, page.QuerySelectorAll(".govuk-task-list__item").Length);
        Assert.Contains("Done", page.QuerySelectorAll(".govuk-task-list__item")[2].TextContent, StringComparison.Ordinal);
        if (await product.InScopeAsync((_, db) => db.Councils.Select(c => c.Version).SingleAsync(Cancel)) == 0)
        {
            using var early = await visitor.SendAsync(page, "#finish", at: "/organisation/set-up");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        }

        using var settings = await visitor.SendAsync(await visitor.PageAsync("/organisation/settings"), "main form", at: "/organisation/settings");
        using var finish = await visitor.SendAsync(await visitor.PageAsync("/organisation/set-up"), "#finish", at: "/organisation/set-up");
        Assert.Equal(HttpStatusCode.Redirect, finish.StatusCode);
        Assert.NotNull(await product.InScopeAsync((_, db) => db.Councils.Select(c => c.SetUpAt).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task A_board_is_added_changed_and_ended()
    {
        var visitor = await AdministratorAsync();
        using var faulty = await visitor.SendAsync(await visitor.PageAsync("/boards/new"), "main form", new(Day("NextMeeting", "31 2 2027")) { ["Name"] = "Scrutiny", ["Type"] = "Scrutiny" }, at: "/boards/new");
        Assert.Contains("not a date", (await visitor.ReadAsync(faulty)).Body!.TextContent, StringComparison.Ordinal);
        using var added = await visitor.SendAsync(await visitor.PageAsync("/boards/new"), "main form", new(Day("NextMeeting", "10 12 2026")) { ["Name"] = "Scrutiny", ["Type"] = "Scrutiny", ["MeetsEveryMonths"] = "3" }, at: "/boards/new");
        var path = added.Headers.Location!.ToString();
        Assert.Contains("Quarterly; next meeting 10 December 2026", (await visitor.ReadAsync(added)).Body!.TextContent, StringComparison.Ordinal);
        using var changed = await visitor.SendAsync(await visitor.PageAsync(path), Form("Change"), new() { ["MeetsEveryMonths"] = "" }, at: path);
        Assert.Contains("No fixed cycle", (await visitor.ReadAsync(changed)).Body!.TextContent, StringComparison.Ordinal);
        using var ended = await visitor.SendAsync(await visitor.PageAsync(path), Form("End"), Day("EndsOn", "20 11 2026"), at: path);
        Assert.DoesNotContain("Scrutiny", (await visitor.ReadAsync(ended)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Improvement plan", (await visitor.PageAsync("/boards")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }
}

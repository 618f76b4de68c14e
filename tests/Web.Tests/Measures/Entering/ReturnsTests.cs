using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteReturnsTests(SqliteProduct product) : ReturnsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReturnsTests(PostgresProduct product) : ReturnsTests(product), IClassFixture<PostgresProduct>;

public abstract class ReturnsTests(Product product)
{
    private const string Form = "main form.entry-form";
    private const string Path = EntryCouncil.OctoberReturn;
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<MeasureStanding> StandingAsync(Guid measure) => product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).Find(measure)!);

    private static async Task<string> PressAsync(Visitor visitor, string form, Dictionary<string, string?>? values = null, string path = Path)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), $"form#{form}", values);
        return (await visitor.ReadAsync(answer)).Text();
    }

    [Fact]
    public async Task A_return_goes_from_entry_to_lock_and_back()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var director = await product.VisitAsync(Role.Director);
        Assert.Contains("There is no figure for October 2026.", await PressAsync(lead, "submit"), StringComparison.Ordinal);

        // A red without cause, action, post and day is not taken.
        var page = await lead.PageAsync(Path);
        using var entered = await lead.SendAsync(page, Form, new() { ["Rows[0].Numerator"] = "62", ["Rows[0].Denominator"] = "100", ["Rows[0].Because"] = "It is what the system says." }, "button[value=save]");
        Assert.Contains("1 figure saved.", (await lead.ReadAsync(entered)).Text(), StringComparison.Ordinal);
        var refused = await PressAsync(lead, "submit");
        foreach (var words in new[] { "Say why.", "Say what is done about it.", "Choose the post that acts.", "Say by when it is done." }) { Assert.Contains($"The figure is red. {words}", refused, StringComparison.Ordinal); }
        page = await lead.PageAsync(Path);
        var action = page.QuerySelectorAll("select[name='Said.ActionId'] option").First(option => option.TextContent.StartsWith("CEA1", StringComparison.Ordinal)).GetAttribute("value");
        var said = new Dictionary<string, string?> { ["Said.Why"] = "Two clerks left.", ["Said.Next"] = "Two are hired.", ["Said.Who"] = product.Council.HeadOfConsultation.ToString(), ["Said.By.Day"] = "31", ["Said.By.Month"] = "12", ["Said.By.Year"] = "2026", ["Said.ActionId"] = action };
        using var written = await lead.SendAsync(page, Form, said, "button[value=save]");
        Assert.Contains("1 commentary saved.", (await lead.ReadAsync(written)).Text(), StringComparison.Ordinal);
        var handedIn = await PressAsync(lead, "submit");
        Assert.Contains("Handed in. Somebody else checks it now", handedIn, StringComparison.Ordinal);
        Assert.Contains("9 days late", handedIn, StringComparison.Ordinal);
        Assert.Equal(62m, (await StandingAsync(product.Council.Letters)).Latest.Value);
        Assert.Null((await StandingAsync(product.Council.Letters)).HandedIn);
        Assert.Null((await lead.PageAsync(Path)).QuerySelector("form#approve"));
        Assert.Contains("CS07 Letters answered within ten days: check October 2026", (await director.PageAsync("/")).Text(), StringComparison.Ordinal);

        // Back with a reason, in again, and approved by another.
        Assert.Contains("Say why.", await PressAsync(director, "send-back", new() { ["Because"] = " " }), StringComparison.Ordinal);
        Assert.Contains("Sent back.", await PressAsync(director, "send-back", new() { ["Because"] = "Which clerks?" }), StringComparison.Ordinal);
        Assert.Equal(FigureState.Entered, (await product.FiguresAsync(product.Council.Letters, EntryCouncil.October))[^1].State);
        Assert.Contains("Handed in.", await PressAsync(lead, "submit"), StringComparison.Ordinal);
        Assert.Contains("Approved.", await PressAsync(director, "approve"), StringComparison.Ordinal);
        Assert.True(await product.InScopeAsync((_, db) => db.MeasureForecasts.AnyAsync(each => each.MeasureId == product.Council.Letters && !each.IsExpert, Cancel)));
        var approved = (await product.FiguresAsync(product.Council.Letters, EntryCouncil.October))[^1];
        Assert.Equal(FigureState.Approved, approved.State);

        // A correction needs a reason, opens the return again, and members go on seeing what was handed in.
        page = await lead.PageAsync(Path);
        using var unexplained = await lead.SendAsync(page, Form, new() { ["Rows[0].Numerator"] = "63" }, "button[value=save]");
        Assert.Contains("This corrects a figure that was handed in. Say why it changes.", (await lead.ReadAsync(unexplained)).Text(), StringComparison.Ordinal);
        using var corrected = await lead.SendAsync(page, Form, new() { ["_key"] = Guid.NewGuid().ToString(), ["Rows[0].Numerator"] = "63", ["Rows[0].Because"] = "One letter was found." }, "button[value=save]");
        Assert.Contains("1 figure corrected", (await lead.ReadAsync(corrected)).Text(), StringComparison.Ordinal);
        Assert.Equal(ReturnState.Open, (await product.ReturnAsync(product.Council.Letters, EntryCouncil.October))!.State);
        var standing = await StandingAsync(product.Council.Letters);
        Assert.Equal((63m, 62m), (standing.Latest.Value!.Value, standing.HandedIn!.Value!.Value));
        var trace = await lead.PageAsync(Path);
        Assert.Equal(2, trace.QuerySelectorAll("table:has(caption) tbody tr th[data-label=Figure]").Length);
        Assert.Contains("One letter was found.", trace.Text(), StringComparison.Ordinal);
        Assert.Contains("A figure was corrected.", trace.Text(), StringComparison.Ordinal);

        // Locked, nothing changes; unlocked with a reason, it is what it was.
        Assert.Contains("Handed in.", await PressAsync(lead, "submit"), StringComparison.Ordinal);
        Assert.Contains("Approved.", await PressAsync(officer, "approve"), StringComparison.Ordinal);
        page = await lead.PageAsync(Path);
        Assert.Contains("Locked.", await PressAsync(officer, "lock"), StringComparison.Ordinal);
        using var tooLate = await lead.SendAsync(page, Form, new() { ["Rows[0].Numerator"] = "64", ["Rows[0].Because"] = "Another." }, "button[value=save]");
        Assert.Contains("October 2026 is locked.", (await lead.ReadAsync(tooLate)).Text(), StringComparison.Ordinal);
        using var notTheirs = await lead.SendAsync(page, Form, new() { ["Because"] = "Please" }, at: Path + "?handler=Unlock");
        Assert.Equal(403, (int)notTheirs.StatusCode);
        Assert.Contains("Say why.", await PressAsync(officer, "unlock", new() { ["Because"] = "" }), StringComparison.Ordinal);
        Assert.Contains("Unlocked.", await PressAsync(officer, "unlock", new() { ["Because"] = "A letter was found in a drawer" }), StringComparison.Ordinal);
        Assert.Equal((ReturnState.Approved, FigureState.Approved), ((await product.ReturnAsync(product.Council.Letters, EntryCouncil.October))!.State, (await product.FiguresAsync(product.Council.Letters, EntryCouncil.October))[^1].State));
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(entry => entry.SubjectKind == "return" && entry.SubjectName.StartsWith("CS07")).OrderBy(entry => entry.Sequence).Select(entry => entry.Words).ToListAsync(Cancel));
        Assert.Equal(["Commentary changed", "Handed in", "Handed in, and open again", "Handed in", "Approved", "Approved, and open again", "Handed in", "Approved", "Locked", "Unlocked"], history);
    }

    [Fact]
    public async Task Whoever_handed_it_in_does_not_approve_it_and_members_see_no_draft()
    {
        var measure = (await product.AddMeasuresAsync(1, "A"))[0];
        var path = "/measures/a01/returns/2026-10-01-to-2026-10-31";
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        using var entered = await officer.SendAsync(await officer.PageAsync(path), Form, new() { ["Rows[0].Figure"] = "103" }, "button[value=save]");
        Assert.Contains("Handed in.", await PressAsync(officer, "submit", path: path), StringComparison.Ordinal);
        var page = await officer.PageAsync(path);
        Assert.Null(page.QuerySelector("form#approve"));
        using var own = await officer.SendAsync(page, Form, [], at: path + "?handler=Approve");
        Assert.Contains("You handed this in yourself. Somebody else approves it.", (await officer.ReadAsync(own)).Text(), StringComparison.Ordinal);
        Assert.Contains("It is open again.", await PressAsync(officer, "send-back", new() { ["Because"] = "Mistyped" }, path), StringComparison.Ordinal);
        using var member = await (await product.VisitAsync(Role.Member)).GetAsync(path);
        Assert.Equal(403, (int)member.StatusCode);
        using var other = await (await product.VisitAsync(Role.HeadOfService)).GetAsync(path);
        Assert.Equal(404, (int)other.StatusCode);
        using var none = await officer.GetAsync("/measures/a01/returns/2026-10-02-to-2026-10-31");
        Assert.Equal(404, (int)none.StatusCode);
        Assert.Equal(107 - 4, (await product.FiguresAsync(measure, EntryCouncil.October))[0].Value);
    }

    [Fact]
    public async Task Two_who_write_at_once_are_told_and_the_same_form_twice_counts_once()
    {
        await product.AddMeasuresAsync(1, "B");
        var path = "/measures/b01/returns/2026-10-01-to-2026-10-31";
        var (lead, officer) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.PerformanceOfficer));
        using var first = await lead.SendAsync(await lead.PageAsync(path), Form, new() { ["Said.Why"] = "First words." }, "button[value=save]");
        var (mine, theirs) = (await lead.PageAsync(path), await officer.PageAsync(path));
        using var saved = await officer.SendAsync(theirs, Form, new() { ["Said.Why"] = "The officer's words." }, "button[value=save]");
        Assert.Contains("1 commentary saved.", (await officer.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        using var twice = await officer.SendAsync(theirs, Form, new() { ["Said.Why"] = "The officer's words." }, "button[value=save]");
        Assert.Equal(302, (int)twice.StatusCode);
        using var refused = await lead.SendAsync(mine, Form, new() { ["Said.Why"] = "The lead's words." }, "button[value=save]");
        var conflict = await lead.ReadAsync(refused);
        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Contains("The officer's words.", conflict.QuerySelector("#conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The lead's words.", conflict.QuerySelector("textarea[name='Said.Why']")!.TextContent.Trim());
        using var chosen = await lead.SendAsync(conflict, Form, [], "button[value=save]");
        Assert.Contains("1 commentary saved.", (await lead.ReadAsync(chosen)).Text(), StringComparison.Ordinal);
        using var other = await officer.SendAsync(theirs, Form, new() { ["Said.Why"] = "Yet other words." }, "button[value=save]");
        Assert.Equal(422, (int)other.StatusCode);
    }

    [Fact]
    public async Task A_figure_can_be_followed_to_its_file_and_row()
    {
        var measure = (await product.AddMeasuresAsync(1, "L", 0))[0];
        var load = await product.InScopeAsync(async (services, db) =>
        {
            var actor = product.Somebody(Role.PerformanceOfficer, services);
            var file = new FigureLoad { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, AccountId = actor.Account, FileName = "october.csv", Hash = new string('0', 64), At = actor.At };
            db.FigureLoads.Add(file);
            var view = await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel);
            var chart = (await services.GetRequiredService<Store.Organisation.OrganisationShelf>().NowAsync(db, Cancel)).Chart;
            Assert.Null(await db.DecideAsync(async () =>
            {
                var batch = await FigureBatch.LoadAsync(db, view, chart, actor, [view.Find(measure)!], null, Cancel);
                Assert.True(batch.Take(new() { SeriesId = measure, Period = EntryCouncil.October, Value = 12, Row = 7 }, FigureState.Approved, file.Id).IsGranted);
                return new Decision(batch.Events()) { Rows = sequence => batch.WriteAsync(sequence, Cancel) };
            }, Submission.Of(actor with { Reason = "The yearly file" }), Cancel));
            return file.Id;
        });
        var page = await (await product.VisitAsync(Role.Lead)).PageAsync("/measures/l01/returns/2026-10-01-to-2026-10-31");
        var link = page.QuerySelector("a[href*='/measures/loads/']")!;
        Assert.Equal(($"/measures/loads/{load}?row=7", "october.csv, row 7"), (link.GetAttribute("href"), link.TextContent));
        Assert.Contains("The yearly file", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("days late", page.Text(), StringComparison.Ordinal);
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteDefiningMeasuresTests(SqliteProduct product) : DefiningMeasuresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresDefiningMeasuresTests(PostgresProduct product) : DefiningMeasuresTests(product), IClassFixture<PostgresProduct>;

public abstract partial class DefiningMeasuresTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Visitor> OfficerAsync() => product.VisitAsync(Role.PerformanceOfficer);

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, Dictionary<string, string?> values, string form = "main form[method=post]", HttpStatusCode expected = HttpStatusCode.Redirect, string? button = null)
    {
        var page = await visitor.PageAsync(path);
        using var answer = await visitor.SendAsync(page, form, values, button, path);
        var html = await visitor.ReadAsync(answer);
        Assert.True(expected == answer.StatusCode, $"{path} answered {answer.StatusCode}: {Text(html)}");
        return html;
    }

    private static Dictionary<string, string?> Day(string field, int day, int month, int year) => new() { [$"{field}.Day"] = $"{day}", [$"{field}.Month"] = $"{month}", [$"{field}.Year"] = $"{year}" };

    private static Dictionary<string, string?> With(Dictionary<string, string?> values, params (string, string?)[] more)
    {
        foreach (var (name, value) in more) { values[name] = value; }
        return values;
    }

    private async Task<Measure> AddAsync(string code, params (string, string?)[] more)
    {
        await SendAsync(await OfficerAsync(), "/measures/new", With(new() { ["Code"] = code, ["Form.Title"] = $"Measure {code}", ["Form.Unit"] = "%", ["Owner"] = $"{product.Council.HeadOfConsultation}" }, more));
        return await FindAsync(code);
    }

    private Task<Measure> FindAsync(string name) => product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel)).Find(name)!);

    private Task<MeasureStanding> StandingAsync(Guid id) => product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).Find(id)!);

    private Task<List<Observation>> FiguresAsync(Guid series) => product.InScopeAsync(async (_, db) => (await db.Observations.AsNoTracking().Where(figure => figure.SeriesId == series).ToListAsync(Cancel)).OrderBy(figure => figure.From).ThenBy(figure => figure.Revision).ToList());

    private Actor Officer()
    {
        var clock = product.Services.GetRequiredService<CouncilClock>();
        return new() { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
    }

    private Task<RecordedFigures> RecordAsync(Guid series, Period period, decimal? value, FigureState state = FigureState.Approved, FigureKind kind = FigureKind.Value) => product.InScopeAsync((services, _) =>
        services.GetRequiredService<RecordFigures>().RunAsync([new() { SeriesId = series, Period = period, Value = value, Figure = kind, Reason = "As counted" }], state, Submission.Of(Officer()), Cancel));

    [Fact]
    public async Task A_measure_is_added_and_everything_about_it_is_on_one_page()
    {
        var measure = await AddAsync("DEF 1", ("Form.Meaning", "What is counted"), ("Form.Lowest", "0"), ("Form.Highest", "100"), ("Deputy", $"{product.Council.HeadOfHighways}"));
        Assert.Equal(("def-1", "Measure DEF 1", 100m), (measure.Slug, measure.Definition.Title, measure.Definition.Possible!.Highest));
        Assert.Equal("Measure DEF 1", (await StandingAsync(measure.Id)).Title);
        var page = await (await OfficerAsync()).PageAsync("/measures/def-1/definition");
        foreach (var link in new[] { "definition/change", "definition/owner", "definition/code", "definition/end", "targets/new", "rules", "quality", "parts", "events", "lists", "actions" }) { Assert.NotNull(page.QuerySelector($"main a[href='/measures/def-1/{link}']")); }
        Assert.Contains("What is counted", Text(page), StringComparison.Ordinal);
        var member = await (await product.VisitAsync(Role.Member)).PageAsync("/measures/def-1/definition");
        Assert.Null(member.QuerySelector("main a[href$='/change']"));
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_its_field_and_stays_typed()
    {
        var page = await SendAsync(await OfficerAsync(), "/measures/new", new() { ["Code"] = "C/S-07", ["Form.Title"] = "", ["Form.Decimals"] = "many", ["Form.Source"] = "Typed here" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary a[href='#Form_Decimals']"));
        Assert.Equal("Typed here", page.QuerySelector("[name='Form.Source']")!.GetAttribute("value"));
        var like = await SendAsync(await OfficerAsync(), "/measures/new", new() { ["Code"] = "c s07", ["Form.Title"] = "T", ["Form.Formula"] = "CS07 / GONE" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("There is no measure GONE", Text(like), StringComparison.Ordinal);
        var reserved = await AddAsync("RULES");
        Assert.Equal("rules-measure", reserved.Slug);
        var twin = await SendAsync(await OfficerAsync(), "/measures/new", new() { ["Code"] = "CS.07", ["Form.Title"] = "T" }, expected: HttpStatusCode.Redirect);
        Assert.Contains("was added", Text(twin), StringComparison.Ordinal);
        var again = await SendAsync(await OfficerAsync(), "/measures/new", new() { ["Code"] = "CS/07", ["Form.Title"] = "T" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("too like CS.07", Text(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_changes_with_a_break_and_the_earlier_one_is_shown_with_what_differs()
    {
        var measure = await AddAsync("VER1");
        var path = $"/measures/{measure.Slug}/definition/change";
        var refused = await SendAsync(await OfficerAsync(), path, With(Day("From", 5, 4, 2026), ("When", "from"), ("Form.Title", "Other"), ("Because", "Guidance")), expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("The nearest do on 1 April 2026 and 1 May 2026", Text(refused), StringComparison.Ordinal);
        Assert.Contains("Say whether figures before and after can be compared", Text(refused), StringComparison.Ordinal);
        var page = await SendAsync(await OfficerAsync(), path, With(Day("From", 1, 4, 2026), ("When", "from"), ("IsBreak", "true"), ("Form.Title", "Other"), ("Because", "Guidance")));
        Assert.Contains("From 1 April 2026 on: a break", Text(page), StringComparison.Ordinal);
        Assert.Contains("Measure VER1", Text(page), StringComparison.Ordinal);
        Assert.Equal(("Other", "Other"), ((await FindAsync("VER1")).Definition.Title, (await StandingAsync(measure.Id)).Title));
        var history = await product.InScopeAsync((_, db) => db.History.AsNoTracking().SingleAsync(entry => entry.SubjectId == measure.Id && entry.Event == "MeasureRedefined", Cancel));
        Assert.Equal("Guidance", history.Said);
    }

    [Fact]
    public async Task Two_who_change_at_once_are_told_and_nothing_is_lost()
    {
        var measure = await AddAsync("TWO1");
        var visitor = await OfficerAsync();
        var path = $"/measures/{measure.Slug}/definition/code";
        var page = await visitor.PageAsync(path);
        await SendAsync(visitor, $"/measures/{measure.Slug}/definition/owner", new() { ["Owner"] = $"{product.Council.HeadOfHighways}", ["Reason"] = "Moved" });
        using var answer = await visitor.SendAsync(page, "main form[method=post]", new() { ["Code"] = "TWO2" }, at: path);
        var shown = await visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Changed while you were working on it", Text(shown), StringComparison.Ordinal);
        Assert.Equal("TWO2", shown.QuerySelector("[name=Code]")!.GetAttribute("value"));
        using var sent = await visitor.SendAsync(shown, "main form[method=post]", at: path);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(("TWO2", "two1"), ((await FindAsync("two1")).Code, (await FindAsync("two1")).Slug));
        await SendAsync(visitor, $"/measures/{measure.Slug}/definition/end", With(Day("On", 31, 3, 2026), ("Because", "Not asked for")));
        Assert.Equal(new DateOnly(2026, 3, 31), (await StandingAsync(measure.Id)).EndedOn);
        await SendAsync(visitor, $"/measures/{measure.Slug}/definition/end", new() { ["Because"] = "Asked for" });
        Assert.Null((await StandingAsync(measure.Id)).EndedOn);
    }

    [Fact]
    public async Task A_formula_follows_its_components_in_the_same_commit_and_keeps_its_history()
    {
        var (answered, received) = (await AddAsync("FA1"), await AddAsync("FB1"));
        var (may, june) = (Period.Month(2026, 5), Period.Month(2026, 6));
        Assert.True((await RecordAsync(answered.Id, may, 12)).IsGranted);
        Assert.True((await RecordAsync(received.Id, may, 48)).IsGranted);
        var share = await AddAsync("FC1", ("Form.Formula", "FA1 / FB1 * 100"));
        var chained = await AddAsync("FD1", ("Form.Formula", "FC1 * 2"));
        var first = Assert.Single(await FiguresAsync(share.Id));
        Assert.Equal((25m, "Formula", "Worked out from FA1, FB1.", FigureState.Approved), (first.Value, first.RecordedBy, first.Reason, first.State));
        Assert.Equal(50m, Assert.Single(await FiguresAsync(chained.Id)).Value);
        Assert.Equal(25m, (await StandingAsync(share.Id)).Latest.Value);

        Assert.True((await RecordAsync(answered.Id, may, 24)).IsGranted);
        Assert.Equal([25m, 50m], (await FiguresAsync(share.Id)).Select(figure => figure.Value));
        Assert.Equal(100m, (await StandingAsync(chained.Id)).Latest.Value);
        Assert.True((await RecordAsync(answered.Id, june, 30)).IsGranted);
        var missing = (await FiguresAsync(share.Id))[^1];
        Assert.Equal((null, FigureKind.NotAvailable, "Not available: FB1 has no figure."), (missing.Value, missing.Figure, missing.Reason));
        Assert.True((await RecordAsync(received.Id, june, null, kind: FigureKind.Suppressed)).IsGranted);
        Assert.Equal("Not available: FB1 is suppressed.", (await FiguresAsync(share.Id))[^1].Reason);
        Assert.True((await RecordAsync(received.Id, june, 0)).IsGranted);
        Assert.Equal("Not available: FB1 is 0, and nothing can be divided by 0.", (await FiguresAsync(share.Id))[^1].Reason);
        Assert.True((await RecordAsync(received.Id, june, 60)).IsGranted);
        Assert.Equal((50m, 100m), ((await FiguresAsync(share.Id))[^1].Value, (await FiguresAsync(chained.Id))[^1].Value));

        var typed = await RecordAsync(share.Id, may, 1);
        Assert.Equal("FC1 is worked out from other measures: FA1 / FB1 * 100. Enter their figures.", Assert.Single(typed.Faults).Problem.Message);
        var circle = await SendAsync(await OfficerAsync(), $"/measures/{answered.Slug}/definition/change", new() { ["When"] = "always", ["Form.Formula"] = "FD1", ["Because"] = "x" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("FA1 would be worked out from itself", Text(circle), StringComparison.Ordinal);
        await SendAsync(await OfficerAsync(), $"/measures/{share.Slug}/definition/change", new() { ["When"] = "always", ["Form.Formula"] = "FA1 / FB1", ["Because"] = "As a ratio" });
        Assert.Equal(0.5m, (await StandingAsync(share.Id)).Latest.Value);
        Assert.Equal(1m, (await StandingAsync(chained.Id)).Latest.Value);
        var hanging = await SendAsync(await OfficerAsync(), $"/measures/{received.Slug}/definition/end", With(Day("On", 31, 3, 2026), ("Because", "x")), expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("FC1 is worked out from it", Text(hanging), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_that_come_further_take_what_is_worked_out_with_them()
    {
        var part = await AddAsync("FE1");
        var whole = await AddAsync("FF1", ("Form.Formula", "FE1 * 2"));
        Assert.True((await RecordAsync(part.Id, Period.Month(2026, 5), 10, FigureState.Entered)).IsGranted);
        Assert.Equal(FigureState.Entered, (await FiguresAsync(whole.Id))[^1].State);
        Assert.True((await RecordAsync(part.Id, Period.Month(2026, 5), 10.00000000001m, FigureState.Approved)).IsGranted);
        Assert.Equal((20m, FigureState.Approved), ((await FiguresAsync(whole.Id))[^1].Value, (await FiguresAsync(whole.Id))[^1].State));

        var june = Period.Month(2026, 6);
        Assert.True((await RecordAsync(part.Id, june, 11, FigureState.Entered)).IsGranted);
        Assert.Equal(FigureState.Entered, (await FiguresAsync(whole.Id))[^1].State);
        var handedIn = await product.InScopeAsync((services, _) => services.GetRequiredService<MoveReturns>().RunAsync([new(part.Id, june)], ReturnMove.Submit, null, Submission.Of(Officer()), Cancel));
        Assert.True(handedIn.IsGranted, string.Join(' ', handedIn.Faults.Select(fault => fault.Problem.Message)));
        Assert.Equal((22m, FigureState.Submitted), ((await FiguresAsync(whole.Id))[^1].Value, (await FiguresAsync(whole.Id))[^1].State));
        Assert.Equal((22m, null), ((await StandingAsync(whole.Id)).Latest.Value, (await StandingAsync(whole.Id)).HandedIn));
    }
}

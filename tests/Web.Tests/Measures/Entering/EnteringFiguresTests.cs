using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteEnteringFiguresTests(SqliteProduct product) : EnteringFiguresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresEnteringFiguresTests(PostgresProduct product) : EnteringFiguresTests(product), IClassFixture<PostgresProduct>;

public abstract class EnteringFiguresTests(Product product)
{
    private const string Form = "main form.entry-form";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Dictionary<string, string?> Boxes(params (int At, string Box, string? Value)[] boxes) => boxes.ToDictionary(box => $"Rows[{box.At}].{box.Box}", box => box.Value);

    [Fact]
    public async Task Thirty_figures_are_entered_on_one_page_and_saved_once()
    {
        var measures = await product.AddMeasuresAsync(30);
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/measures/enter");
        Assert.Contains("of your measures", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Days to mend a pothole", page.Text(), StringComparison.Ordinal);
        var values = Boxes([.. Enumerable.Range(1, 30).Select(at => (page.RowOf($"M{at:00}"), "Figure", (string?)$"{97 + (10 * at)}"))]);
        using var saved = await lead.SendAsync(page, Form, values, "button[value=save]");
        var after = await lead.ReadAsync(saved);
        Assert.Contains("30 figures saved.", after.Text(), StringComparison.Ordinal);
        var figures = await product.InScopeAsync((_, db) => db.Observations.AsNoTracking().Where(figure => measures.Contains(figure.SeriesId) && figure.From == EntryCouncil.October.From).ToListAsync(Cancel));
        Assert.Equal((30, 107m, 397m), (figures.Count, figures.Min(figure => figure.Value!.Value), figures.Max(figure => figure.Value!.Value)));
        Assert.All(figures, figure => Assert.Equal((FigureState.Entered, "", "Lead"), (figure.State, figure.Doubts, figure.RecordedBy)));
        Assert.Equal("107", after.QuerySelector($"input[name='Rows[{after.RowOf("M01")}].Figure']")!.GetAttribute("value"));

        // The same form again changes nothing, and members see nothing of it yet.
        using var again = await lead.SendAsync(page, Form, values, "button[value=save]");
        Assert.Equal(302, (int)again.StatusCode);
        Assert.Equal(30, await product.InScopeAsync((_, db) => db.Observations.CountAsync(figure => measures.Contains(figure.SeriesId) && figure.From == EntryCouncil.October.From, Cancel)));
        var standing = await product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).Find(measures[0])!);
        Assert.Equal((107m, 100m), (standing.Latest.Value!.Value, standing.HandedIn!.Value!.Value));
        using var member = await (await product.VisitAsync(Role.Member)).GetAsync("/measures/enter");
        Assert.Equal(403, (int)member.StatusCode);

        // Two at once: the second is shown the other's figure beside their own, and what they typed stays.
        using var mine = await lead.SendAsync(page, Form, new(values) { ["_key"] = Guid.NewGuid().ToString(), [$"Rows[{page.RowOf("M01")}].Figure"] = "109" }, "button[value=save]");
        Assert.Equal(422, (int)mine.StatusCode);
        var conflict = await lead.ReadAsync(mine);
        Assert.Contains("Lead saved 107 for M01 Calls of kind M01, October 2026 while you were typing.", conflict.Text(), StringComparison.Ordinal);
        Assert.Equal("109", conflict.QuerySelector($"input[name='Rows[{conflict.RowOf("M01")}].Figure']")!.GetAttribute("value"));
        using var chosen = await lead.SendAsync(conflict, Form, [], "button[value=save]");
        Assert.Contains("1 figure corrected", (await lead.ReadAsync(chosen)).Text(), StringComparison.Ordinal);
        Assert.Equal([107m, 109m], (await product.FiguresAsync(measures[0], EntryCouncil.October)).Select(figure => figure.Value!.Value));
    }

    [Fact]
    public async Task What_nobody_answers_for_is_on_sheets_of_its_own()
    {
        await product.AddMeasuresAsync(51, "N", months: 1, isOwned: false);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/measures/enter");
        Assert.Contains("51 measures that nobody answers for are left out.", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Calls of kind N01", page.Text(), StringComparison.Ordinal);
        page = await officer.PageAsync("/measures/enter?owner=nobody");
        Assert.Contains("51 figures are asked for", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Calls of kind N50", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Calls of kind N51", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("details[open] form.filter"));
        Assert.Contains("Calls of kind N51", (await officer.PageAsync("/measures/enter?owner=nobody&sheet=2")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_asked_about_and_saved_with_its_reason_or_as_in_question()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/measures/enter?measure=cs07&period=2026-10-01-to-2026-10-31");
        var at = page.RowOf("CS07");
        Assert.Contains("61.4%", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Target at least 80.0%", page.Text(), StringComparison.Ordinal);
        Assert.Matches(@"Limits [\d.]+% to [\d.]+%", page.Text());
        using var slip = await lead.SendAsync(page, Form, Boxes((at, "Figure", "0.62")), "button[value=save]");
        Assert.Equal(422, (int)slip.StatusCode);
        var asked = await lead.ReadAsync(slip);
        Assert.Contains("0.62 is about a hundredth of the last figure, 61.4.", asked.QuerySelector($"#row-{at}-asked")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("CS07: 0.62 is about a hundredth", asked.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("0.62", asked.QuerySelector($"input[name='Rows[{at}].Figure']")!.GetAttribute("value"));
        Assert.Empty(await product.FiguresAsync(product.Council.Letters, EntryCouncil.October));

        using var later = await lead.SendAsync(asked, Form, [], "button[value=later]");
        var kept = await lead.ReadAsync(later);
        Assert.Contains("1 figure saved, 1 is in question until somebody says why it is right.", kept.Text(), StringComparison.Ordinal);
        Assert.Contains("In question", kept.Text(), StringComparison.Ordinal);
        var figure = Assert.Single(await product.FiguresAsync(product.Council.Letters, EntryCouncil.October));
        Assert.True(figure.IsInQuestion);
        Assert.Contains("HundredFold", figure.Doubts, StringComparison.Ordinal);
        Assert.DoesNotContain("RedWithoutCommentary", figure.Doubts, StringComparison.Ordinal);
        Assert.Contains("CS07 Letters answered within ten days: is 0.6% right?", (await lead.PageAsync("/")).Text(), StringComparison.Ordinal);

        // Its two numbers give the figure, the reason confirms it, and the commentary is said with it.
        using var right = await lead.SendAsync(kept, Form, Boxes((at, "Figure", ""), (at, "Numerator", "89"), (at, "Denominator", "145"), (at, "Because", "The export had shares, not per cents."), (at, "Commentary", "The case system was down for a week.")), "button[value=save]");
        Assert.Contains("1 figure corrected or confirmed, 1 commentary saved.", (await lead.ReadAsync(right)).Text(), StringComparison.Ordinal);
        var now = (await product.FiguresAsync(product.Council.Letters, EntryCouncil.October))[^1];
        Assert.Equal((61.379310m, 89m, 145m, false, 2), (now.Value!.Value, now.Numerator!.Value, now.Denominator!.Value, now.IsInQuestion, now.Revision));
        Assert.Equal("The case system was down for a week.", (await product.ReturnAsync(product.Council.Letters, EntryCouncil.October))!.Words.Why);
        var shown = await lead.PageAsync("/measures/enter?measure=cs07");
        Assert.Equal("", shown.QuerySelector($"input[name='Rows[{at}].Figure']")!.GetAttribute("value"));
        Assert.Contains("is 61.4%, worked out", shown.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_parts_and_nonsense_each_get_their_answer()
    {
        var measure = (await product.AddMeasuresAsync(1, "P"))[0];
        var parts = await product.AddPartsAsync(measure, "North", "South");
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/measures/enter?measure=p01");
        var (whole, north, south) = (page.RowOf("P01 Calls"), page.RowOf("P01 North"), page.RowOf("P01 South"));
        using var wrong = await lead.SendAsync(page, Form, Boxes((whole, "Figure", "1,5"), (north, "Figure", "#DIV/0!"), (south, "Figure", "*")), "button[value=save]");
        var refused = await lead.ReadAsync(wrong);
        Assert.Equal(422, (int)wrong.StatusCode);
        Assert.Contains("has a comma that parts no thousands", refused.QuerySelector($"#row-{whole}-faults")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#Rows_" + whole + "__Figure", refused.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.NotNull(refused.QuerySelector("#Rows_" + whole + "__Figure"));
        Assert.Equal("#DIV/0!", refused.QuerySelector($"input[name='Rows[{north}].Figure']")!.GetAttribute("value"));

        using var uneven = await lead.SendAsync(refused, Form, Boxes((whole, "Figure", "100"), (north, "Figure", "40"), (south, "Figure", "50")), "button[value=save]");
        Assert.Contains("The parts add up to 90, not 100. Which is right?", (await lead.ReadAsync(uneven)).Text(), StringComparison.Ordinal);
        using var saved = await lead.SendAsync(refused, Form, new(Boxes((whole, "Figure", "101"), (north, "Figure", "40"), (south, "Figure", "*"))) { ["_key"] = Guid.NewGuid().ToString() }, "button[value=save]");
        Assert.Contains("3 figures saved.", (await lead.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        Assert.Equal((FigureKind.Suppressed, null), (Assert.Single(await product.FiguresAsync(parts[1], EntryCouncil.October)) is var hidden ? (hidden.Figure, hidden.Value) : default));

        var again = await lead.PageAsync("/measures/enter?measure=p01");
        Assert.Equal("Suppressed", again.QuerySelector($"select[name='Rows[{south}].Mark'] option[selected]")!.GetAttribute("value"));
        using var emptied = await lead.SendAsync(again, Form, Boxes((whole, "Figure", "")), "button[value=save]");
        Assert.Contains("To take it back, choose why there is none.", (await lead.ReadAsync(emptied)).Text(), StringComparison.Ordinal);
        using var nothing = await lead.SendAsync(again, Form, new() { ["_key"] = Guid.NewGuid().ToString() }, "button[value=save]");
        Assert.Contains("Nothing was changed.", (await lead.ReadAsync(nothing)).Text(), StringComparison.Ordinal);
        using var late = await lead.SendAsync(again, Form, new(Boxes((south, "Mark", ""), (south, "Figure", "70"))) { ["_key"] = Guid.NewGuid().ToString() }, "button[value=save]");
        Assert.Contains("The parts add up to 110, not 101.", (await lead.ReadAsync(late)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_from_a_spreadsheet_fills_the_boxes_and_saves_nothing()
    {
        var measures = await product.AddMeasuresAsync(3, "Q");
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/measures/enter");
        using var pasted = await lead.SendAsync(page, Form, new() { ["Pasted"] = "Code\tFigure\tCommentary\nQ02\t115\tA new line\nQ01\t104\t\nXX\t1\t" }, "button[value=paste]");
        var filled = await lead.ReadAsync(pasted);
        Assert.Contains("2 rows were put into the boxes", filled.Text(), StringComparison.Ordinal);
        Assert.Contains("“XX” is no measure of this page.", filled.Text(), StringComparison.Ordinal);
        Assert.Equal("115", filled.QuerySelector($"input[name='Rows[{filled.RowOf("Q02")}].Figure']")!.GetAttribute("value"));
        Assert.Empty(await product.FiguresAsync(measures[1], EntryCouncil.October));
        using var saved = await lead.SendAsync(filled, Form, [], "button[value=save]");
        Assert.Contains("2 figures saved, 1 commentary saved.", (await lead.ReadAsync(saved)).Text(), StringComparison.Ordinal);
        Assert.Equal(115m, Assert.Single(await product.FiguresAsync(measures[1], EntryCouncil.October)).Value);
    }

    [Fact]
    public async Task What_was_typed_outlives_the_session()
    {
        await product.AddMeasuresAsync(1, "S");
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/measures/enter?measure=s01");
        await product.InScopeAsync((_, db) => db.Sessions.Where(session => session.AccountId == product.Council.Accounts[Role.Lead]).ExecuteDeleteAsync(Cancel));
        using var sent = await lead.SendAsync(page, Form, Boxes((page.RowOf("S01"), "Figure", "103")), "button[value=save]");
        Assert.Equal(401, (int)sent.StatusCode);
        Assert.Contains("signed out", (await sent.Content.ReadAsStringAsync(Cancel)).ToLowerInvariant(), StringComparison.Ordinal);
    }
}

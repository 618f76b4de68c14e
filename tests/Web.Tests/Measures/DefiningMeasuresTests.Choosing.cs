using System.Net;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public abstract partial class DefiningMeasuresTests
{
    [Fact]
    public async Task Parts_tiers_and_their_targets()
    {
        var measure = await AddAsync("TIER1");
        var path = $"/measures/{measure.Slug}/parts";
        await SendAsync(await OfficerAsync(), path, new() { ["Dimension"] = "Tier", ["Names"] = "First\nSecond\n\nThird" });
        var parts = await product.InScopeAsync((_, db) => db.Series.AsNoTracking().Where(series => series.MeasureId == measure.Id && series.Kind == SeriesKind.Part).ToListAsync(Cancel));
        Assert.Equal(["First", "Second", "Third"], parts.Select(part => part.Name).Order());
        var twin = await SendAsync(await OfficerAsync(), path, new() { ["Dimension"] = "tier", ["Names"] = "Fourth\nfirst" }, expected: HttpStatusCode.UnprocessableEntity);
        Assert.Contains("There is already one called First", Text(twin), StringComparison.Ordinal);
        var first = parts.Single(part => part.Name == "First");
        await SendAsync(await OfficerAsync(), $"/measures/{measure.Slug}/targets/new?part={first.Id}", With(Day("Form.From", 1, 4, 2026), ("Form.Steps[0].Value", "80"), ("Form.Within", "20 seconds"), ("Form.Because", "Callers wait no longer")));
        var setting = Assert.Single((await FindAsync("TIER1")).Targets);
        Assert.Equal((first.Id, "20 seconds"), (setting.SeriesId, setting.Within));
        await SendAsync(await OfficerAsync(), path, With(Day("On", 31, 3, 2026), ("Part", $"{first.Id}"), ("Because", "Merged")), "main form[action='?handler=End']");
        Assert.Equal(new DateOnly(2026, 3, 31), await product.InScopeAsync((_, db) => db.Series.AsNoTracking().Where(series => series.Id == first.Id).Select(series => series.EndedOn).SingleAsync(Cancel)));
        var late = await RecordAsync(first.Id, Period.Month(2026, 4), 80);
        Assert.Equal("First ended on 31 March 2026.", Assert.Single(late.Faults).Problem.Message);
    }

    [Fact]
    public async Task A_target_is_shown_proposed_and_approved_by_somebody_else()
    {
        var measure = await AddAsync("TGT1");
        var path = $"/measures/{measure.Slug}/targets/new";
        var officer = await OfficerAsync();
        var shown = await SendAsync(officer, path, With(Day("Form.From", 1, 4, 2026), ("Form.Steps[0].Value", "80"), ("Form.Steps[0].Floor", "75"), ("Form.Because", "Best county"), ("preview", "1")), expected: HttpStatusCode.OK);
        Assert.Contains("At least 80%, floor 75%", Text(shown), StringComparison.Ordinal);
        Assert.Empty((await FindAsync("TGT1")).Targets);
        var wrong = await SendAsync(officer, path, With(Day("Form.From", 2, 4, 2026), ("Form.Steps[0].Value", "eighty"), ("Form.Because", "")), expected: HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(wrong.QuerySelector("[name='Form.Steps[0].Value'][value=eighty]"));
        await SendAsync(officer, path, With(Day("Form.From", 1, 4, 2026), ("Form.Steps[0].Value", "80"), ("Form.Because", "Best county")));
        var proposed = Assert.Single((await FindAsync("TGT1")).Targets);
        Assert.True(proposed.IsProposed);

        var decide = $"/measures/{measure.Slug}/targets/{proposed.Id}";
        var own = await SendAsync(officer, decide, [], "main form[action='?handler=Approve']", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("You proposed this target, so somebody else approves it", Text(own), StringComparison.Ordinal);
        Assert.Null((await (await product.VisitAsync(Role.HeadOfService)).PageAsync(decide)).QuerySelector("form[action='?handler=Approve']"));
        await SendAsync(await product.VisitAsync(Role.Director), decide, [], "main form[action='?handler=Approve']");
        Assert.Equal(("Director", 80m), ((await FindAsync("TGT1")).Targets[0].ApprovedBy, (await FindAsync("TGT1")).TargetFor(measure.Id, Period.Month(2026, 4))!.Value));

        await SendAsync(officer, path, With(Day("Form.From", 1, 4, 2027), ("Form.Steps[0].Value", "85"), ("Form.Because", "More")));
        var second = (await FindAsync("TGT1")).Targets[1];
        await SendAsync(officer, $"/measures/{measure.Slug}/targets/{second.Id}", With(Day("On", 1, 10, 2026), ("Board", "Cabinet, minute 9")), "main form[action='?handler=Approve']");
        Assert.Equal("Cabinet, minute 9", (await FindAsync("TGT1")).Targets[1].ApprovedBy);
        await SendAsync(officer, path, With(Day("Form.From", 1, 4, 2028), ("Form.Steps[0].Value", "90"), ("Form.Because", "Still more")));
        var third = (await FindAsync("TGT1")).Targets[2];
        await SendAsync(officer, $"/measures/{measure.Slug}/targets/{third.Id}", new() { ["Because"] = "Too much" }, "main form[action='?handler=Withdraw']");
        Assert.Equal("Too much", (await FindAsync("TGT1")).Targets[2].WithdrawnBecause);
    }

    [Fact]
    public async Task Targets_of_every_shape_are_set()
    {
        var measure = await AddAsync("TGT2");
        var path = $"/measures/{measure.Slug}/targets/new";
        await SendAsync(await OfficerAsync(), $"{path}?shape=Profile&year=2026", new() { ["Form.Steps[0].Value"] = "70", ["Form.Steps[2].Value"] = "72.5", ["Form.Because"] = "Seasons" }, "main form[method=post]");
        await SendAsync(await OfficerAsync(), $"{path}?shape=Trajectory&year=2026", new() { ["Form.Steps[0].Value"] = "70", ["Form.Steps[1].Value"] = "75", ["Form.Because"] = "Five-year plan" }, "main form[method=post]");
        await SendAsync(await OfficerAsync(), $"{path}?shape=BaselineAndImprove", With(Day("Form.From", 1, 4, 2026), ("Form.Steps[0].Value", "60"), ("Form.ImproveBy", "5"), ("Form.Because", "Carbon")), "main form[method=post]");
        var targets = (await FindAsync("TGT2")).Targets;
        Assert.Equal([TargetShape.Profile, TargetShape.Trajectory, TargetShape.BaselineAndImprove], targets.Select(target => target.Shape));
        Assert.Equal([new(2026, 4, 1), new DateOnly(2026, 6, 1)], targets[0].Steps.Select(step => step.From));
        Assert.Equal(new DateOnly(2027, 3, 31), targets[0].To);
        Assert.Equal(63m, targets[2].For(Period.Month(2026, 4))!.Value);
        var floor = await SendAsync(await OfficerAsync(), $"{path}?shape=Profile&year=2026", new() { ["Form.Steps[5].Value"] = "70", ["Form.Steps[5].Floor"] = "90", ["Form.Because"] = "x" }, "main form[method=post]", HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(floor.QuerySelector(".govuk-error-summary a[href='#Form_Steps_5__Floor']"));
        Assert.Contains("What it asks", Text(await (await OfficerAsync()).PageAsync($"/measures/{measure.Slug}/targets")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_made_chosen_and_replaced_and_history_is_coloured_only_where_it_has_no_colour()
    {
        var officer = await OfficerAsync();
        var measure = await AddAsync("RAG1");
        var may = Period.Month(2026, 5);
        Assert.True((await RecordAsync(measure.Id, may, 78)).IsGranted);
        Assert.Null((await FiguresAsync(measure.Id))[0].Colour);
        await SendAsync(officer, $"/measures/{measure.Slug}/targets/new", With(Day("Form.From", 1, 4, 2025), ("Form.Steps[0].Value", "80"), ("Form.Because", "Best county")));
        await SendAsync(officer, $"/measures/{measure.Slug}/targets/{(await FindAsync("RAG1")).Targets[0].Id}", With(Day("On", 1, 4, 2025), ("Board", "Cabinet")), "main form[action='?handler=Approve']");

        var shown = await SendAsync(officer, "/measures/rules/new?preset=2", new() { ["Form.Name"] = "Ours", ["preview"] = "1" }, expected: HttpStatusCode.OK);
        Assert.Contains("missed by no more than 10 per cent of the target", Text(shown), StringComparison.Ordinal);
        await SendAsync(officer, "/measures/rules/new?preset=2", new() { ["Form.Name"] = "Ours" });
        var rule = await product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel)).Book.Rules.Values.Single(rule => rule.Rule.Name == "Ours"));
        await SendAsync(officer, $"/measures/{measure.Slug}/rules", With(Day("From", 1, 6, 2026), ("Rule", $"{rule.Id}"), ("Because", "Agreed")));
        Assert.Null((await FiguresAsync(measure.Id))[0].Colour);
        await SendAsync(officer, $"/measures/{measure.Slug}/rules", new() { ["WhyHistory"] = "Cabinet asked" }, "main form[action='?handler=Colour']");
        var coloured = Assert.Single(await FiguresAsync(measure.Id));
        Assert.Equal((Colour.Amber, true, rule.Id, 80m), (coloured.Colour, coloured.InRetrospect, coloured.RuleId, coloured.Target));
        Assert.Equal((Colour.Amber, true), ((await StandingAsync(measure.Id)).Latest.Colour, (await StandingAsync(measure.Id)).Latest.InRetrospect));

        await SendAsync(officer, $"/measures/rules/{rule.Id}", With(Day("From", 1, 7, 2026), ("Form.Name", "Ours, narrower"), ("Form.Tolerance", "1"), ("Because", "Too wide")), "main form[method=post]:not([action])");
        var chosen = (await FindAsync("RAG1")).Rules;
        Assert.Equal((2, new DateOnly(2026, 7, 1)), (chosen.Count, chosen[1].From));
        Assert.Equal(Colour.Amber, (await FiguresAsync(measure.Id))[0].Colour);
        Assert.True((await RecordAsync(measure.Id, Period.Month(2026, 7), 78)).IsGranted);
        Assert.Equal((Colour.Red, false), ((await FiguresAsync(measure.Id))[1].Colour, (await FiguresAsync(measure.Id))[1].InRetrospect));
        var nothing = await SendAsync(officer, $"/measures/{measure.Slug}/rules", new() { ["WhyHistory"] = "Again" }, "main form[action='?handler=Colour']", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("There is no figure without a colour", Text(nothing), StringComparison.Ordinal);
        var used = await SendAsync(officer, $"/measures/rules/{chosen[1].RuleId}", new() { ["WhyEnd"] = "x" }, "main form[action='?handler=End']", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("It colours RAG1", Text(used), StringComparison.Ordinal);
        var read = await (await product.VisitAsync(Role.Member)).PageAsync("/measures/rules");
        Assert.Contains("Ours, narrower", Text(read), StringComparison.Ordinal);
        Assert.Null(read.QuerySelector("main a[href^='/measures/rules/']"));
        Assert.NotNull(read.QuerySelector("footer a[href='/measures/rules']"));
    }

    [Fact]
    public async Task What_lacked_a_target_is_coloured_once_there_is_one()
    {
        var officer = await OfficerAsync();
        var measure = await AddAsync("RAG9");
        await SendAsync(officer, "/measures/rules/new?preset=2", new() { ["Form.Name"] = "Ours as well" });
        var rule = await product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel)).Book.Rules.Values.Single(rule => rule.Rule.Name == "Ours as well"));
        await SendAsync(officer, $"/measures/{measure.Slug}/rules", With(Day("From", 1, 4, 2026), ("Rule", $"{rule.Id}"), ("Because", "Agreed")));
        Assert.True((await RecordAsync(measure.Id, Period.Month(2026, 5), 78)).IsGranted);
        Assert.Equal(Colour.None, Assert.Single(await FiguresAsync(measure.Id)).Colour);
        await SendAsync(officer, $"/measures/{measure.Slug}/rules", new() { ["WhyHistory"] = "Too early" }, "main form[action='?handler=Colour']", HttpStatusCode.UnprocessableEntity);

        await SendAsync(officer, $"/measures/{measure.Slug}/targets/new", With(Day("Form.From", 1, 4, 2025), ("Form.Steps[0].Value", "80"), ("Form.Because", "Best county")));
        await SendAsync(officer, $"/measures/{measure.Slug}/targets/{(await FindAsync("RAG9")).Targets[0].Id}", With(Day("On", 1, 4, 2025), ("Board", "Cabinet")), "main form[action='?handler=Approve']");
        await SendAsync(officer, $"/measures/{measure.Slug}/rules", new() { ["WhyHistory"] = "There is a target now" }, "main form[action='?handler=Colour']");
        var coloured = Assert.Single(await FiguresAsync(measure.Id));
        Assert.Equal((Colour.Amber, true, 80m), (coloured.Colour, coloured.InRetrospect, coloured.Target));
        Assert.Equal(Colour.Amber, (await StandingAsync(measure.Id)).Latest.Colour);
    }

    [Fact]
    public async Task A_list_is_filled_several_at_once_with_days_and_colours_its_measures()
    {
        var officer = await OfficerAsync();
        var (one, other) = (await AddAsync("LST1"), await AddAsync("LST2"));
        var page = await SendAsync(officer, "/measures/lists/new", new() { ["Name"] = "National set", ["Kind"] = "National" });
        Assert.Contains("Put measures in it", page.Body!.TextContent, StringComparison.Ordinal);
        var path = "/measures/lists/national-set";
        var form = await officer.PageAsync($"{path}/members");
        var fields = new List<KeyValuePair<string, string>>
        {
            new("Measures", $"{one.Id}"), new("Measures", $"{other.Id}"), new("From.Day", "1"), new("From.Month", "4"), new("From.Year", "2026"),
            new("_key", $"{Guid.CreateVersion7()}"), new("__RequestVerificationToken", form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        };
        using (var content = new FormUrlEncodedContent(fields))
        using (var answer = await officer.Client.PostAsync($"{path}/members", content, Cancel)) { Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode); }
        var list = await officer.PageAsync(path);
        Assert.Contains("2 measures in it today", Text(list), StringComparison.Ordinal);
        await SendAsync(officer, $"/measures/{other.Slug}/lists", With(Day("To", 1, 5, 2026), ("Leaves", $"{(await FindAsync("LST2")).Lists[0].ListId}")), "main form[action='?handler=Out']");
        Assert.Equal(new DateOnly(2026, 5, 1), (await FindAsync("LST2")).Lists[0].To);
        Assert.Empty((await StandingAsync(other.Id)).Lists);
        Assert.Contains("Were in it, or will be", Text(await officer.PageAsync(path)), StringComparison.Ordinal);

        var rule = await product.InScopeAsync(async (services, db) => (await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel)).Book.Rules.Values.First(rule => rule.EndedOn is null));
        await SendAsync(officer, $"{path}/rules", With(Day("From", 1, 4, 2026), ("Rule", $"{rule.Id}"), ("Because", "One rule for the set")));
        Assert.True((await RecordAsync(one.Id, Period.Month(2026, 5), 10)).IsGranted);
        Assert.Equal(rule.Id, (await FiguresAsync(one.Id))[0].RuleId);
        await SendAsync(officer, $"{path}/change", new() { ["Name"] = "National indicator set" });
        await SendAsync(officer, $"{path}/change", With(Day("EndsOn", 31, 3, 2027), ("Because", "Abolished")), "main form[action='?handler=End']");
        var ended = await officer.PageAsync(path);
        Assert.Contains("National indicator set", Text(ended), StringComparison.Ordinal);
        Assert.Contains("It ended on 31 March 2027", Text(ended), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quality_events_chart_and_actions_are_kept_with_who_and_why()
    {
        var officer = await OfficerAsync();
        var measure = await AddAsync("QLT1");
        var grades = new Dictionary<string, string?> { ["Accuracy"] = "Good", ["Validity"] = "Good", ["Reliability"] = "Adequate", ["Timeliness"] = "Good", ["Relevance"] = "Good", ["Completeness"] = "Poor", ["Words"] = "Two depots missing" };
        await SendAsync(officer, $"/measures/{measure.Slug}/quality", grades);
        Assert.Contains("Poor, looked at on", Text(await officer.PageAsync($"/measures/{measure.Slug}/definition")), StringComparison.Ordinal);
        var events = $"/measures/{measure.Slug}/events";
        var post = "main form[method=post]:not([action])";
        await SendAsync(officer, events, With(Day("On", 1, 4, 2026), ("Words", "Service moved"), ("Rebases", "true"), ("Because", "Another process")), post);
        await SendAsync(officer, events, new() { ["FixAfter"] = "15", ["Screening"] = "None", ["Rules"] = "PlotTheDots", ["WhyChart"] = "The first year was steady" }, "main form[action='?handler=Chart']");
        var known = await FindAsync("QLT1");
        Assert.Equal(("Service moved", true, 15), (known.Events[0].Words, known.Events[0].Rebases, known.Chart!.FixAfter));
        var few = await SendAsync(officer, events, new() { ["FixAfter"] = "5", ["Screening"] = "None", ["Rules"] = "PlotTheDots", ["WhyChart"] = "x" }, "main form[action='?handler=Chart']", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Limits come from 12 figures or more", Text(few), StringComparison.Ordinal);
        await SendAsync(officer, events, new() { ["Why"] = "A slip" }, "main form[action='?handler=Remove']");
        Assert.Empty((await FindAsync("QLT1")).Events);

        var actions = await officer.PageAsync($"/measures/{measure.Slug}/actions");
        var action = actions.QuerySelectorAll("main input[name=Actions]")[0].GetAttribute("value")!;
        await SendAsync(officer, $"/measures/{measure.Slug}/actions", new() { ["Actions"] = action });
        Assert.Equal([Guid.Parse(action)], (await StandingAsync(measure.Id)).Actions);
        Assert.NotNull((await officer.PageAsync($"/plans/{product.Council.PlanCode}/actions/CEA1")).QuerySelector($"aside a[href='/measures/{measure.Slug}']"));
        Assert.Contains("CEA1", Text(await officer.PageAsync($"/measures/{measure.Slug}/definition")), StringComparison.Ordinal);
        await SendAsync(officer, $"/measures/{measure.Slug}/definition/owner", new() { ["Cost"] = $"{product.Council.Potholes}" }, "main form[action='?handler=Cost']");
        Assert.Equal(product.Council.Potholes, (await FindAsync("QLT1")).CostMeasure);
    }

    [Theory, InlineData(Role.Lead), InlineData(Role.Member), InlineData(Role.Partner)]
    public async Task Whoever_does_not_run_measures_changes_nothing(Role role)
    {
        var visitor = await product.VisitAsync(role);
        var slug = product.Council.LettersSlug;
        foreach (var path in new[] { "/measures/new", $"/measures/{slug}/definition/change", $"/measures/{slug}/targets/new", $"/measures/{slug}/rules", $"/measures/{slug}/quality", "/measures/rules/new", "/measures/lists/new" })
        {
            using var answer = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        using var about = await visitor.GetAsync($"/measures/{slug}/definition");
        Assert.Equal(role == Role.Partner ? HttpStatusCode.NotFound : HttpStatusCode.OK, about.StatusCode);
        var actor = new Actor { Account = product.Council.Accounts[role], Post = role.ToString(), At = product.Services.GetRequiredService<CouncilClock>().Now, Today = TestClock.Today, Roles = [role] };
        var before = await FindAsync(slug);
        await product.InScopeAsync(async (services, _) =>
        {
            Submission By() => Submission.Of(actor);
            Assert.False((await services.GetRequiredService<RecodeMeasure>().RunAsync(slug, "X1", By(), Cancel))!.IsGranted);
            Assert.NotEmpty((await services.GetRequiredService<FillList>().RunAsync("pack", [product.Council.Potholes], true, TestClock.Today, By(), Cancel))!);
            Assert.NotEmpty((await services.GetRequiredService<ColourHistory>().RunAsync([product.Council.Letters], "x", By(), Cancel)).Problems);
            Assert.False((await services.GetRequiredService<MakeRule>().RunAsync(RatingRule.DataOnly, By(), Cancel)).IsGranted);
            Assert.NotEmpty((await services.GetRequiredService<DefineMeasure>().RunAsync("X1", before.Definition, null, null, By(), Cancel)).Problems);
            Assert.Null(await services.GetRequiredService<RecodeMeasure>().RunAsync("no-such", "X1", By(), Cancel));
            return true;
        });
        Assert.Equal(before.Version, (await FindAsync(slug)).Version);
    }
}

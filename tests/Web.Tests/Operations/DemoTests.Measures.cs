using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public abstract partial class DemoTests
{
    [Fact]
    public Task Every_measure_of_the_files_is_there_with_figures_of_every_kind() => LookAsync(async (_, db) =>
    {
        var data = _folder.Measures;
        var measures = await db.Measures.AsNoTracking().ToListAsync(Cancel);
        Assert.True(data.Count >= 60, $"{data.Count} measures");
        Assert.Equal(data.Select(each => each.Code).Order(), measures.Select(each => each.Code).Order());
        Assert.Equal(Enum.GetValues<Frequency>().Order(), measures.Select(each => each.Definition.Frequency).Distinct().Order());
        Assert.Equal(Enum.GetValues<Polarity>().Order(), measures.Select(each => each.Definition.Polarity).Distinct().Order());
        Assert.Equal(Enum.GetValues<TargetShape>().Order(), measures.SelectMany(each => each.Targets).Select(each => each.Shape).Distinct().Order());
        Assert.Equal(Enum.GetValues<TargetKind>().Order(), measures.SelectMany(each => each.Targets).Select(each => each.Kind).Distinct().Order());
        Assert.Equal("CR13", Assert.Single(measures, each => each.Targets.Any(target => target.ApprovedOn is null)).Code);
        var used = await db.Observations.AsNoTracking().Where(each => each.RuleId != null).Select(each => each.RuleId).Distinct().ToListAsync(Cancel);
        Assert.Equal(await db.RatingRules.CountAsync(Cancel), used.Count);
        Assert.Equal(RatingRule.Presets.Select(rule => (rule.Method, rule.OnForecast)).Distinct().Order(), (await db.RatingRules.AsNoTracking().ToListAsync(Cancel)).Select(rule => (rule.Rule.Method, rule.Rule.OnForecast)).Distinct().Order());
        var figures = await db.Observations.AsNoTracking().ToListAsync(Cancel);
        Assert.Contains(figures, each => each.Figure == FigureKind.Suppressed);
        Assert.Contains(figures, each => each.Figure == FigureKind.NotAvailable);
        Assert.Contains(figures, each => each.Figure == FigureKind.NotApplicable);
        Assert.Contains(figures, each => each.Status == Domain.Basics.PeriodStatus.Provisional);
        Assert.Contains(figures, each => each.Lower is not null);
        Assert.Contains(figures, each => each.InRetrospect);
        Assert.Equal(data.Count(each => each.Figures.Restated is not null), figures.Count(each => each.Revision == 2 && each.Reason is not null));
        Assert.Equal("HT20", measures.Single(measure => measure.Id == Assert.Single(figures, each => each.IsInQuestion).SeriesId).Code);
        Assert.Equal(5, figures.Count(each => each.SeriesId == measures.Single(measure => measure.Code == "AS07").Id));
        Assert.Equal(Enum.GetValues<FigureState>().Order(), figures.Select(each => each.State).Distinct().Order());
    });

    [Fact]
    public Task Parts_add_up_to_their_whole() => LookAsync(async (_, db) =>
    {
        var measures = await db.Measures.AsNoTracking().ToDictionaryAsync(each => each.Code, Cancel);
        var figures = (await db.Observations.AsNoTracking().Where(each => each.SupersededAt == null).ToListAsync(Cancel)).ToLookup(each => each.SeriesId);
        var count = 0;
        foreach (var data in _folder.Measures)
        {
            foreach (var parts in data.Parts.Where(parts => parts.Adds))
            {
                var series = await db.Series.AsNoTracking().Where(each => each.MeasureId == measures[data.Code].Id && each.Dimension == parts.By).Select(each => each.Id).ToListAsync(Cancel);
                Assert.Equal(parts.Names.Count, series.Count);
                foreach (var whole in figures[measures[data.Code].Id].Where(each => each.Value is not null))
                {
                    var same = series.Select(id => figures[id].Single(each => (each.From, each.To) == (whole.From, whole.To))).ToList();
                    Assert.Equal(whole.Denominator is null ? (whole.Value, null) : (whole.Numerator, whole.Denominator), whole.Denominator is null ? (same.Sum(each => each.Value), null) : (same.Sum(each => each.Numerator), same.Sum(each => each.Denominator)));
                    count++;
                }
            }
        }

        Assert.True(count > 300, $"{count} sums");
    });

    [Fact]
    public Task The_stories_that_members_are_to_see_are_there() => LookAsync(async (_, db) =>
    {
        var now = (await db.MeasureStandings.AsNoTracking().ToListAsync(Cancel)).ToDictionary(standing => standing.Code);
        Position Of(string code) => now[code].Latest;
        // Falling for nine months, with commentary and an action.
        Assert.Equal((Colour.Red, Variation.ConcernLow, Assurance.Fail), (Of("CS07").Colour, Of("CS07").Variation!.Value, Of("CS07").Assurance!.Value));
        Assert.True(Of("CS07").RedRunning >= 9);
        // Red by the rule, and no more than chance.
        Assert.Equal((Colour.Red, Variation.CommonCause), (Of("CS06").Colour, Of("CS06").Variation!.Value));
        // Green by the rule, and worse by more than chance.
        Assert.Equal((Colour.Green, Variation.ConcernLow), (Of("AS03").Colour, Of("AS03").Variation!.Value));
        // A target that the process does not reach.
        Assert.Equal(Assurance.Fail, Of("AS02").Assurance);
        // Amber now, and expected to miss.
        Assert.Equal(Colour.Amber, Of("AS04").Colour);
        Assert.True(Of("AS04").YearEnd!.Chance < 0.25);
        Assert.True(now["CR12"].DaysLate(TestClock.Today) > 60);
        Assert.True(now["HT31"].DaysLate(TestClock.Today) > 0);
        Assert.NotNull(now["LR04"].EndedOn);
        Assert.True(now.Values.Count(standing => standing.Latest.Benchmark is { Rank: not null }) >= 6);
        Assert.All(now.Values.Where(standing => standing.Latest.Colour == Colour.Red), standing => Assert.True(db.Returns.Any(each => each.MeasureId == standing.MeasureId && each.To == standing.Latest.Period!.Value.To), standing.Code));
        var words = (await db.Returns.AsNoTracking().ToListAsync(Cancel)).ToDictionary(each => (each.MeasureId, each.To));
        Assert.All(now.Values.Where(standing => standing.Latest.Colour == Colour.Red && standing.EndedOn is null), standing => Assert.NotEmpty(words[(standing.MeasureId, standing.Latest.Period!.Value.To)].Words.Next));
        Assert.All(words.Values.Where(each => each.To <= Domain.Basics.FinancialQuarter.Of(Domain.Basics.FinancialQuarter.Of(TestClock.Today).Start.AddDays(-1)).Start.AddDays(-1)), each => Assert.Equal(ReturnState.Locked, each.State));
    });

    [Fact]
    public Task Standings_of_measures_follow_from_their_figures() => LookAsync(async (services, db) =>
    {
        var chart = new PostChart(await db.Posts.ToListAsync(Cancel), await db.Services.ToListAsync(Cancel));
        foreach (var now in await RebuildStandingsOfMeasures.ChangedAsync(db, await services.GetRequiredService<Store.Measures.MeasureShelf>().NowAsync(db, Cancel), chart, Cancel))
        {
            // What is kept beside what is computed, so that the fault says where they part.
            Assert.Equal(JsonSerializer.Serialize(await db.MeasureStandings.AsNoTracking().SingleAsync(was => was.MeasureId == now.MeasureId, Cancel), Store.Plumbing.StoreJson.Options), JsonSerializer.Serialize(now, Store.Plumbing.StoreJson.Options));
        }

        Assert.All(await services.GetRequiredService<RebuildStandings>().RunAsync(Cancel), each => Assert.Equal(0, each.Changed));
        Assert.Null((await ChainWalk.WalkAsync(db, "exampleshire", Cancel)).Fault);
    });

    [Fact]
    public Task Two_quarters_are_reported_the_next_is_a_draft_and_promises_are_kept_and_broken() => LookAsync(async (_, db) =>
    {
        var reports = await db.MonitoringReports.AsNoTracking().OrderBy(report => report.From).ToListAsync(Cancel);
        Assert.Equal([true, true, false], reports.Select(report => report.IsFrozen));
        Assert.Equal(reports[0].Digest, MonitoringDigest.Of(reports[0].Content!));
        Assert.All(reports[0].Content!.Lines, line => Assert.True(line.Position.Period is null || line.Position.Period.Value.To <= reports[0].To, line.Code));
        Assert.Equal(_folder.Measures.Sum(each => each.Promises.Count), await db.MeasurePromises.CountAsync(Cancel));
        Assert.Equal(_folder.Measures.Sum(each => each.Experts.Count), await db.MeasureForecasts.CountAsync(each => each.IsExpert, Cancel));
        Assert.True(await db.MeasureForecasts.CountAsync(each => !each.IsExpert, Cancel) > 20);
        var visitor = new Visitor(product.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
        await visitor.SignInAsync(DemoAccounts.EmailOf(Role.Member), DemoAccounts.Password);
        var page = (await visitor.PageAsync("/measures/forecasts")).Body!.TextContent;
        foreach (var word in new[] { "kept", "broken", "open" }) { Assert.Matches($@"\d+ {word}", page); }
    });
}

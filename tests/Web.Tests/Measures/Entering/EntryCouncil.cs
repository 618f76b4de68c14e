using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures.Entering;

/// <summary>What tests of entering add to the test council: more measures, parts, figures.</summary>
internal static class EntryCouncil
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static readonly Period October = Period.Month(2026, 10);
    public const string OctoberReturn = "/measures/cs07/returns/2026-10-01-to-2026-10-31";

    public static Actor Somebody(this Product product, Role role, IServiceProvider services)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        return new() { Account = product.Council.Accounts[role], Post = role.ToString(), At = clock.Now, Today = clock.Today, Roles = [role] };
    }

    /// <summary>Adds monthly counts "M01", "M02" … of the Head of Consultation, each with figures for the months before October.</summary>
    public static Task<IReadOnlyList<Guid>> AddMeasuresAsync(this Product product, int count, string code = "M", int months = 6, bool isOwned = true) => product.InScopeAsync(async (services, db) =>
    {
        var actor = product.Somebody(Role.PerformanceOfficer, services);
        var measures = Enumerable.Range(1, count).Select(at => new Measure
        {
            Id = Guid.CreateVersion7(),
            Code = $"{code}{at:00}",
            Slug = Measure.SlugOf($"{code}{at:00}"),
            OwnerPost = isOwned ? product.Council.HeadOfConsultation : null,
            Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = $"Calls of kind {code}{at:00}", Decimals = 0, Polarity = Polarity.Neutral, Frequency = Frequency.Monthly }, false, null, "Head of Performance", actor.At)],
        }).ToList();
        db.Measures.AddRange(measures);
        Assert.Null(await db.CommitAsync([.. measures.Select(measure => new MeasureDefined(measure.Ref, measure.Definition.Title))], Submission.Of(actor), Cancel));
        var figures = new List<NewFigure>();
        for (var (at, period) = (0, Frequency.Monthly.Before(October)); at < months; at++, period = Frequency.Monthly.Before(period)) { figures.AddRange(measures.Select((measure, number) => new NewFigure { SeriesId = measure.Id, Period = period, Value = 100 + (10 * number) + at })); }
        if (figures.Count > 0) { Assert.True((await services.GetRequiredService<RecordFigures>().RunAsync(figures, FigureState.Approved, Submission.Of(actor), Cancel)).IsGranted); }
        return (IReadOnlyList<Guid>)[.. measures.Select(measure => measure.Id)];
    });

    /// <summary>Makes the standings of measures that have no figures yet, as defining them does.</summary>
    public static Task StandAsync(this Product product, params Guid[] measures) => product.InScopeAsync(async (services, db) =>
    {
        var actor = product.Somebody(Role.PerformanceOfficer, services);
        var view = await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel);
        var chart = (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart;
        List<Measure> found = [.. measures.Select(id => view.Find(id)!)];
        Assert.Null(await db.DecideAsync(async () =>
        {
            var standings = await db.StandAsync(found, [], view.Book, chart, Cancel);
            return new Decision([new MeasureDefined(found[0].Ref, "Stands")]) { Rows = sequence => db.WriteAsync(standings, sequence, actor.At, Cancel) };
        }, Submission.Of(actor), Cancel));
        return 0;
    });

    /// <summary>Adds parts to a measure.</summary>
    public static Task<IReadOnlyList<Guid>> AddPartsAsync(this Product product, Guid measure, params string[] names) => product.InScopeAsync(async (_, db) =>
    {
        var parts = names.Select(name => new Series { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, MeasureId = measure, Kind = SeriesKind.Part, Dimension = "Area", Name = name }).ToList();
        db.Series.AddRange(parts);
        await db.SaveChangesAsync(Cancel);
        return (IReadOnlyList<Guid>)[.. parts.Select(part => part.Id)];
    });

    public static Task<List<Observation>> FiguresAsync(this Product product, Guid series, Period period) => product.InScopeAsync((_, db) =>
        db.Observations.AsNoTracking().Where(figure => figure.SeriesId == series && figure.From == period.From && figure.To == period.To).OrderBy(figure => figure.Revision).ToListAsync(Cancel));

    public static Task<Return?> ReturnAsync(this Product product, Guid measure, Period period) => product.InScopeAsync((_, db) =>
        db.Returns.AsNoTracking().SingleOrDefaultAsync(each => each.MeasureId == measure && each.From == period.From, Cancel));

    /// <summary>The place of a measure's row among the boxes of a page.</summary>
    public static int RowOf(this AngleSharp.Html.Dom.IHtmlDocument page, string called)
    {
        var box = page.QuerySelectorAll("input[data-column=figure]").SingleOrDefault(input => input.GetAttribute("aria-label")!.StartsWith($"Figure, {called}", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no box for {called}:\n{page.QuerySelector("main")?.TextContent}");
        var name = box.GetAttribute("name")!;
        return int.Parse(name[5..name.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static string Text(this AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}

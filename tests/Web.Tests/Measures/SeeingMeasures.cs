using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

/// <summary>Measures that a test adds for itself.</summary>
internal static class SeeingMeasures
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The month of the last figure of every measure that is added here.</summary>
    public static Period Last { get; } = Period.Month(2026, 9);

    /// <summary>A monthly measure of a percentage, at least 80 %, coloured within 5 points, with approved figures to September 2026; a figure that is null is suppressed.</summary>
    public static async Task<Guid> AddMeasureAsync(this Product product, string code, IReadOnlyList<decimal?> figures, Func<Measure, Measure>? also = null, FigureState state = FigureState.Approved)
    {
        var id = Guid.CreateVersion7();
        await product.InScopeAsync(async (services, db) =>
        {
            var clock = services.GetRequiredService<CouncilClock>();
            var rule = await db.RatingRules.FirstAsync(Cancel);
            var first = new DateOnly(2015, 4, 1);
            var measure = new Measure
            {
                Id = id,
                Code = code,
                Slug = Measure.SlugOf(code),
                OwnerPost = product.Council.HeadOfConsultation,
                Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = $"Calls answered, {code}", Unit = "%", Decimals = 1, Frequency = Frequency.Monthly, Source = "Telephone system" }, false, null, "Head of Performance", clock.Now)],
                Rules = [new(rule.Id, first, "Head of Performance", clock.Today, "Agreed with Cabinet")],
                Targets = [new() { Id = Guid.CreateVersion7(), Shape = TargetShape.Constant, Kind = TargetKind.AtLeast, Steps = [new(first, 80)], From = first, SetBy = "Head of Performance", SetOn = clock.Today, Because = "Agreed", ApprovedBy = "Cabinet", ApprovedOn = clock.Today }],
            };
            measure = also?.Invoke(measure) ?? measure;
            db.Measures.Add(measure);
            await product.CommitAsync(services, db, new MeasureDefined(measure.Ref, measure.Definition.Title));
            return 0;
        });
        var periods = new List<Period> { Last };
        while (periods.Count < figures.Count) { periods.Insert(0, Frequency.Monthly.Before(periods[0])); }
        await product.RecordAsync(state, [.. figures.Select((figure, at) => new NewFigure { SeriesId = id, Period = periods[at], Value = figure, Figure = figure is null ? FigureKind.Suppressed : FigureKind.Value })]);
        return id;
    }

    /// <summary>Records figures as a performance officer.</summary>
    public static async Task RecordAsync(this Product product, FigureState state, params NewFigure[] figures)
    {
        var recorded = await product.InScopeAsync((services, _) =>
        {
            var clock = services.GetRequiredService<CouncilClock>();
            var actor = new Actor { Account = product.Council.Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
            return services.GetRequiredService<RecordFigures>().RunAsync(figures, state, Submission.Of(actor), Cancel);
        });
        Assert.True(recorded.IsGranted, string.Join(' ', recorded.Problems.Concat(recorded.Faults.Select(fault => fault.Problem)).Select(problem => problem.Message)));
    }

    /// <summary>Figures that vary and mean nothing: so many of them.</summary>
    public static IReadOnlyList<decimal?> Noise(int count) => [.. Enumerable.Range(0, count).Select(at => (decimal?)(74 + (at * 7 % 5)))];
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// What the test council measures: CS07, monthly, owned by the Head of Consultation, higher is better, at least 80 %, coloured within 5 points, in the list "pack"; 24 approved figures to two months ago.
/// HT01, quarterly, owned by the Head of Highways, lower is better, without figures.
/// </summary>
public sealed partial class TestCouncil
{
    public Guid Letters { get; } = Guid.CreateVersion7();
    public Guid Potholes { get; } = Guid.CreateVersion7();
    public Guid Pack { get; } = Guid.CreateVersion7();
    public string LettersSlug => "cs07" + Mark.ToLowerInvariant();

    /// <summary>The figures of CS07, oldest first; the last is of two months ago.</summary>
    public static IReadOnlyList<decimal> LettersFigures { get; } = [74, 71, 70, 73, 69, 73, 70, 71, 73, 72, 70, 74, 70, 73, 71, 69, 68, 67, 66, 65, 64, 63, 62, 61.4m];

    private async Task MeasuresAsync(IServiceProvider services, GoldenThreadDb db)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = Guid.Empty, Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
        var rule = new CouncilRule { Id = Guid.CreateVersion7(), Rule = RatingRule.TenPerCent with { Name = "Within 5 points", Tolerance = 5, ToleranceUnit = ToleranceUnit.Points }, MadeBy = "Head of Performance", MadeOn = clock.Today };
        var first = new DateOnly(2020, 4, 1);
        db.RatingRules.Add(rule);
        db.MeasureLists.Add(new MeasureList { Id = Pack, Code = "pack" + Mark.ToLowerInvariant(), Name = "Cabinet pack" + Mark, Kind = ListKind.BoardPack });
        var letters = new Measure
        {
            Id = Letters,
            Code = "CS07" + Mark,
            Slug = LettersSlug,
            OwnerPost = HeadOfConsultation,
            Definitions = [new(DateOnly.MinValue, new MeasureDefinition
            {
                Title = "Letters answered within ten days" + Mark, Meaning = "The share of letters that got an answer within ten working days.", Unit = "%", Decimals = 1, Polarity = Polarity.Higher,
                Numerator = "Letters answered within ten working days", Denominator = "Letters received", Times = 100, Source = "Case system", Frequency = Frequency.Monthly, DueAfterDays = 14,
            }, false, null, "Head of Performance", clock.Now)],
            Rules = [new(rule.Id, first, "Head of Performance", clock.Today, "Agreed with Cabinet")],
            Lists = [new(Pack, first)],
            Targets = [new() { Id = Guid.CreateVersion7(), Shape = TargetShape.Constant, Kind = TargetKind.AtLeast, Steps = [new(first, 80)], From = first, SetBy = "Head of Performance", SetOn = clock.Today, Because = "What the best county does", ApprovedBy = "Cabinet", ApprovedOn = clock.Today }],
        };
        var potholes = new Measure
        {
            Id = Potholes,
            Code = "HT01" + Mark,
            Slug = "ht01" + Mark.ToLowerInvariant(),
            OwnerPost = HeadOfHighways,
            Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = "Days to mend a pothole" + Mark, Unit = "days", Decimals = 0, Polarity = Polarity.Lower, Frequency = Frequency.Quarterly, Source = "Works system" }, false, null, "Head of Performance", clock.Now)],
        };
        db.Measures.AddRange(letters, potholes);
        var cancel = TestContext.Current.CancellationToken;
        Assert.Null(await db.DecideAsync(() => Task.FromResult(new Decision([new MeasureDefined(letters.Ref, letters.Definition.Title)])
        {
            Rows = async sequence => await db.WriteAsync(await db.StandAsync([letters, potholes], [], await db.RuleBookAsync(cancel), (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, cancel)).Chart, cancel), sequence, actor.At, cancel),
        }), Submission.Of(actor), cancel));
        var last = Period.Month(clock.Today.AddMonths(-2).Year, clock.Today.AddMonths(-2).Month);
        var figures = new List<NewFigure>();
        for (var (at, period) = (LettersFigures.Count - 1, last); at >= 0; at--, period = Frequency.Monthly.Before(period)) { figures.Add(new() { SeriesId = Letters, Period = period, Value = LettersFigures[at] }); }
        figures.Reverse();
        var recorded = await services.GetRequiredService<RecordFigures>().RunAsync(figures, FigureState.Approved, Submission.Of(actor), TestContext.Current.CancellationToken);
        Assert.True(recorded.IsGranted, string.Join(' ', recorded.Problems.Concat(recorded.Faults.Select(fault => fault.Problem)).Select(problem => problem.Message)));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A council with many measures of 120 months in an empty database, the same every time but for identities; and what is measured on it.</summary>
public sealed class BenchCouncil
{
    public const string Code = "bench";
    private static readonly string[] Lists = ["A", "B", "C", "D"];
    private readonly IServiceProvider _services;
    private readonly List<Post> _posts = [.. Enumerable.Range(0, 30).Select(n => new Post { Id = Guid.CreateVersion7(), Title = $"Director {n + 1}" })];
    private readonly List<MeasureList> _lists = [.. Lists.Select(code => new MeasureList { Id = Guid.CreateVersion7(), Code = code.ToLowerInvariant(), Name = $"Category {code}", Kind = ListKind.BoardPack })];
    private readonly Actor _actor;
    private Guid _council;

    private BenchCouncil(IServiceProvider services)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        _services = services;
        _actor = new() { Account = Guid.CreateVersion7(), Post = "Performance officer", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
    }

    /// <summary>The measures.</summary>
    public IReadOnlyList<Measure> Measures { get; private set; } = [];

    public Actor Actor => _actor;

    public Guid CouncilId => _council;

    /// <summary>Founds the council without measures.</summary>
    public static async Task<BenchCouncil> FoundedAsync(IServiceProvider services, CancellationToken cancel)
    {
        var bench = new BenchCouncil(services);
        await bench.FoundAsync(cancel);
        return bench;
    }

    /// <summary>Founds the council with measures of 120 months, as figures of a load.</summary>
    public static async Task<BenchCouncil> SeededAsync(IServiceProvider services, int count, CancellationToken cancel)
    {
        var bench = await FoundedAsync(services, cancel);
        bench.Measures = [.. Enumerable.Range(0, count).Select(bench.Measure)];
        await using var db = await bench.OpenAsync(cancel);
        await bench.LoadAsync(db, bench.Measures, [], bench.Measures.SelectMany((measure, at) => BenchFigures.Of(at).Select((value, month) => new NewFigure { SeriesId = measure.Id, Period = BenchFigures.Month(month), Value = value })), cancel);
        return bench;
    }

    /// <summary>A unit of work for the council.</summary>
    public async Task<GoldenThreadDb> OpenAsync(CancellationToken cancel)
    {
        var db = await _services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel);
        (db.SeesAllCouncils, db.CouncilId) = (false, _council);
        return db;
    }

    /// <summary>Records figures of new measures and series as a load does: one entry of History, every standing made.</summary>
    public async Task LoadAsync(GoldenThreadDb db, IReadOnlyList<Measure> measures, IEnumerable<Series> series, IEnumerable<NewFigure> figures, CancellationToken cancel)
    {
        var load = Guid.CreateVersion7();
        Granted(await db.DecideAsync(async () =>
        {
            db.Measures.AddRange(measures);
            var view = new MeasuresView(0, measures, await db.RuleBookAsync(cancel));
            var chart = (await _services.GetRequiredService<OrganisationShelf>().NowAsync(db, cancel)).Chart;
            var batch = await FigureBatch.LoadAsync(db, view, chart, _actor, measures, [], cancel);
            foreach (var each in series) { batch.Add(each); }
            foreach (var figure in figures)
            {
                if (batch.Take(figure, FigureState.Approved, load).Problems is [var problem, ..]) { return Decision.Refuse(problem); }
            }

            return new Decision([new FiguresLoaded(new RecordRef("load", load, "bench"), "", "", batch.Taken.Count, batch.Taken.Count, 0, 0, 0)]) { Rows = sequence => batch.WriteAsync(sequence, cancel) };
        }, Submission.Of(_actor), cancel));
    }

    /// <summary>Records figures as a person or a program does.</summary>
    public async Task RecordAsync(IReadOnlyList<NewFigure> figures, CancellationToken cancel)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Store.Plumbing.CouncilScope>().CouncilId = _council;
        var recorded = await scope.ServiceProvider.GetRequiredService<RecordFigures>().RunAsync(figures, FigureState.Submitted, Submission.Of(_actor), cancel);
        if (!recorded.IsGranted || recorded.Saved != figures.Count) { throw new InvalidOperationException($"{recorded.Saved} figures were saved: {string.Join(' ', recorded.Problems.Concat(recorded.Faults.Select(fault => fault.Problem)).Select(problem => problem.Message).Take(3))}"); }
    }

    /// <summary>A measure as the spreadsheet has it, coloured within 10 per cent of a target that rises each year.</summary>
    public Measure Measure(int at)
    {
        var first = BenchFigures.Month(0).From;
        return new()
        {
            Id = Guid.CreateVersion7(),
            CouncilId = _council,
            Code = $"PI{at + 1:0000}",
            Slug = $"pi{at + 1:0000}",
            OwnerPost = _posts[at % 30].Id,
            Definitions = [new(DateOnly.MinValue, new() { Title = $"Percentage of service requests resolved within target, area {at + 1}", Unit = "%", Decimals = 2, Polarity = at % 3 == 0 ? Polarity.Lower : Polarity.Higher, Frequency = Frequency.Monthly, YearEnd = YearEndBasis.Average, Source = "Bench", Possible = ValueRange.Percentage }, false, null, _actor.Post, _actor.At)],
            Rules = [new(_rule, first, _actor.Post, _actor.Today, "Bench")],
            Lists = [new(_lists[at % 4].Id, first)],
            Targets = [new() { Id = Guid.CreateVersion7(), Shape = TargetShape.Trajectory, Kind = at % 3 == 0 ? TargetKind.AtMost : TargetKind.AtLeast, Steps = [.. Enumerable.Range(0, 12).Select(year => new TargetStep(first.AddYears(year), 75 + year))], From = first, SetBy = _actor.Post, SetOn = _actor.Today, Because = "Bench", ApprovedBy = "Cabinet", ApprovedOn = _actor.Today }],
        };
    }

    private readonly Guid _rule = Guid.CreateVersion7();

    private async Task FoundAsync(CancellationToken cancel)
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GoldenThreadDb>();
        _council = await new FoundCouncil(db, _services.GetRequiredService<CouncilClock>()).RunAsync(Code, "Bench Council", cancel, _actor);
        db.Posts.AddRange(_posts);
        db.MeasureLists.AddRange(_lists);
        db.RatingRules.Add(new() { Id = _rule, Rule = RatingRule.TenPerCent, MadeBy = _actor.Post, MadeOn = _actor.Today });
        BenchAccount.Add(scope.ServiceProvider, db, _actor);
        Console.WriteLine($"TOKEN {BenchAccount.AddToken(db, _actor)}");
        if (await db.CommitAsync([.. _posts.Select(post => new PostAdded(post.Ref))], Submission.Of(_actor), cancel) is { } problem) { throw new InvalidOperationException(problem.Message); }
    }

    private static void Granted(IReadOnlyList<Problem>? problems)
    {
        if (problems is not null) { throw new InvalidOperationException(string.Join(' ', problems.Select(problem => problem.Message).Prepend("Nothing was saved."))); }
    }
}

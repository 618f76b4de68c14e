using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What services handed in for each period: earlier quarters are locked, the last one is mostly approved, what came since is on its way.</summary>
public sealed class DemoReturns(GoldenThreadDb db, DemoCast cast, DemoMeasureMaking making, DateOnly today)
{
    private readonly DateOnly _quarter = FinancialQuarter.Of(today).Start.AddDays(-1);
    private readonly DateOnly _before = FinancialQuarter.Of(FinancialQuarter.Of(today).Start.AddDays(-1)).Start.AddDays(-1);

    /// <summary>How far a figure has come.</summary>
    public FigureState StateOf(DemoRow row) => row.Doubts.Length > 0 ? FigureState.Entered
        : row.Figure.Period.To <= _before ? FigureState.Locked
        : row.Figure.Period.To <= _quarter ? (row.Place % 5) switch { 0 => FigureState.Locked, 4 => FigureState.Submitted, _ => FigureState.Approved }
        : (row.Place % 4) switch { 0 => FigureState.Approved, 3 => FigureState.Entered, _ => FigureState.Submitted };

    /// <summary>Writes the returns that stand behind figures of the whole.</summary>
    public async Task WriteAsync(IEnumerable<DemoRow> rows, IReadOnlyList<Observation> made, Actor actor, long sequence, CancellationToken cancel)
    {
        var figures = made.ToLookup(each => (each.SeriesId, each.From, each.To));
        // Older ones were handed in on paper: nobody kept what was said.
        var handedIn = rows.Where(row => row.Series.Kind == SeriesKind.Whole && row.Because is null && row.Figure.Period.To > today.AddYears(-3))
            .Select(row => Make(row, figures[(row.Series.Id, row.Figure.Period.From, row.Figure.Period.To)].First(), actor)).ToList();
        await BulkRows<Return>.Of(db).InsertAsync(db, handedIn, new Dictionary<string, Func<object?>>
        {
            [Kept.RowId] = () => Guid.CreateVersion7(actor.At),
            [Kept.RecordedFrom] = () => actor.At,
            [Kept.Sequence] = () => sequence,
        }, null, cancel);
    }

    private Return Make(DemoRow row, Observation figure, Actor actor)
    {
        var state = (ReturnState)figure.State;
        var owner = cast.Post(row.Data.Owner)!;
        var above = cast.Chart.Post(owner.ReportsToId) ?? cast.Post(DemoPlans.Officer)!;
        ReturnStep Step(ReturnState to, Post post) => new(to, post.Title, cast.HolderOf.GetValueOrDefault(post.Id)?.Id ?? actor.Account, actor.At);
        return new()
        {
            Id = Guid.CreateVersion7(actor.At),
            CouncilId = row.Measure.CouncilId,
            MeasureId = row.Measure.Id,
            From = figure.From,
            To = figure.To,
            Kind = figure.Kind,
            State = state,
            Words = Words(row, figure),
            Steps = [.. new[] { Step(ReturnState.Submitted, owner), Step(ReturnState.Approved, above), Step(ReturnState.Locked, cast.Post(DemoPlans.Officer)!) }.Take((int)state)],
        };
    }

    private ReturnWords Words(DemoRow row, Observation figure)
    {
        var said = row.Data.Said.FirstOrDefault(each => each.Ago == row.Ago) ?? (figure.Colour == Colour.Red ? row.Data.Said.FirstOrDefault(each => each.Ago is null) : null);
        return said is not null ? new(said.Why, said.Next, said.Who is null ? null : making.Post(said.Who, row.Data), DemoDates.Day(said.By), said.Action is null ? null : making.ActionOf(said.Action, row.Data))
            : figure.Colour == Colour.Red && figure.To > today.AddMonths(-8) ? new("The figure is worse than was planned for this time of the year.", "The service looks at each case with its director.", making.Post(row.Data.Owner, row.Data), FinancialQuarter.Of(today).Next.End)
            : ReturnWords.None;
    }
}

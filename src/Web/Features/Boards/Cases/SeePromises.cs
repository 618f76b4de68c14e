using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A promise of a case beside what is true now; without a test where no figure was promised, or whoever looks may not see the measure.</summary>
public sealed record SeenPromise(CasePromise Promise, CasePromiseTest? Test)
{
    /// <summary>Where it stands on a day: the kind of its tag, and its words.</summary>
    public (string Kind, string Words) StateOn(DateOnly day) => Promise switch
    {
        { IsKept: true } => ("done", "Kept"),
        { IsKept: false } => ("red", "Broken"),
        { ReleasedOn: not null } => ("not", "Released"),
        _ when Test is null => Promise.By < day ? ("overdue", "Overdue: to be tested") : ("not", "Open"),
        _ when Test.State == PromiseState.Kept => ("done", "Kept, by its figure"),
        _ when Test.State == PromiseState.Broken => ("red", "Broken, by its figure"),
        _ when Test.State == PromiseState.AwaitingFigure => ("overdue", "Overdue: its figure has not come"),
        _ when Test.Latest is null => ("not", "Open: no figure yet"),
        _ => Test.IsBehind ? ("risk", "At risk") : ("track", "On track"),
    };
}

/// <summary>The promises of a case, each beside what is true now.</summary>
public sealed class SeePromises(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<IReadOnlyList<SeenPromise>> RunAsync(Case found, DateOnly day, CancellationToken cancel)
    {
        if (found.Promises.All(promise => promise.Value is null) || found.Subject is not { Kind: SubjectKind.Measure, Id: { } id } || (await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Find(id) is not { } measure || !desk.Actor.May(Right.ReadMeasures, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts)))
        {
            return [.. found.Promises.Select(promise => new SeenPromise(promise, null))];
        }

        var figures = SeriesFigures.Of(id, (await db.FiguresAsync([id], cancel))[id].Where(figure => DateOnly.FromDateTime(figure.RecordedAt.UtcDateTime) <= day), desk.ReadsDrafts);
        return [.. found.Promises.Select(promise => new SeenPromise(promise, CasePromiseTest.Of(promise, measure, figures, day)))];
    }
}

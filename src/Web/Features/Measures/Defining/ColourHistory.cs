using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Gives figures that have no colour one in retrospect, and says so of each (ruling 24). What has a colour keeps it.</summary>
public sealed class ColourHistory(GoldenThreadDb db, MeasureShelf shelf, OrganisationShelf organisations)
{
    /// <returns>How many figures were coloured, and what stood in the way.</returns>
    public async Task<(int Coloured, IReadOnlyList<Problem> Problems)> RunAsync(IReadOnlyCollection<Guid> measureIds, string? because, Submission by, CancellationToken cancel)
    {
        var coloured = 0;
        var refused = await db.DecideAsync(async () =>
        {
            if (!by.Actor.May(Right.RunMeasures)) { return Decision.Refuse(Actor.Refused("colour history")); }
            if (string.IsNullOrWhiteSpace(because)) { return Decision.Refuse(new Problem("WhyHistory", "Say why history is coloured.")); }
            var (view, chart) = (await shelf.NowAsync(db, cancel), (await organisations.NowAsync(db, cancel)).Chart);
            List<(Measure Measure, IReadOnlyList<Observation> Stamped)> all = [];
            foreach (var measure in measureIds.Select(view.Find).OfType<Measure>())
            {
                if (await StampedAsync(measure, view.Book, cancel) is { Count: > 0 } stamped) { all.Add((measure, stamped)); }
            }

            if (all.Count == 0) { return Decision.Refuse(new Problem("WhyHistory", "There is no figure without a colour that a rule could colour.")); }
            coloured = all.Sum(each => each.Stamped.Count);
            return new Decision([.. all.Select(each => new HistoryColoured(each.Measure.Ref, each.Stamped.Count, because.Trim()))])
            {
                Rows = async sequence =>
                {
                    await db.ColourAsync(all.SelectMany(each => each.Stamped), cancel);
                    await db.WriteAsync(await db.StandAsync([.. all.Select(each => each.Measure)], [], view.Book, chart, cancel), sequence, by.Actor.At, cancel);
                },
            };
        }, by, cancel);
        return (refused is null ? coloured : 0, refused ?? []);
    }

    /// <summary>The figures that hold, for officers or for members, and have no colour, each with the one that a rule gives it now.</summary>
    private async Task<IReadOnlyList<Observation>> StampedAsync(Measure measure, RuleBook book, CancellationToken cancel)
    {
        var own = await db.Series.AsNoTracking().Where(series => series.MeasureId == measure.Id && series.Kind != SeriesKind.Benchmark).Select(series => series.Id).ToListAsync(cancel);
        var figures = await db.FiguresAsync([.. own.Append(measure.Id).Distinct()], cancel);
        List<Observation> stamped = [];
        foreach (var series in figures)
        {
            var seen = SeriesFigures.Of(series.Key, series, drafts: true);
            var bare = seen.Figures.Concat(SeriesFigures.Of(series.Key, series, drafts: false).Figures).Where(figure => figure.Colour is null or Colour.None && figure.Value is not null).DistinctBy(figure => (figure.From, figure.To, figure.Revision));
            // One that a rule looked at and could not colour, for want of a target, is coloured once there is one.
            stamped.AddRange(bare.Select(figure => (Was: figure, Now: FigureBatch.ColourOf(figure with { Colour = null }, measure, series.Key, book, seen)))
                .Where(each => each.Now.RuleId is not null && each.Now.Colour != each.Was.Colour).Select(each => each.Now with { InRetrospect = true }));
        }

        return stamped;
    }
}

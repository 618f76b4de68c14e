using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Ends a part of a measure.</summary>
public sealed class EndPart(ActOnMeasure act, GoldenThreadDb db)
{
    public Task<Outcome<PartEnded>?> RunAsync(string name, Guid? part, DateOnly? on, string? because, Submission by, CancellationToken cancel) => act.ReadAndRunAsync(
        name,
        async (measure, _) => await db.Series.SingleOrDefaultAsync(series => series.Id == part && series.MeasureId == measure.Id, cancel) is { } found ? measure.EndPart(found, on, because, by.Actor) : new Problem("Part", "Choose a part from the list."),
        by, cancel);
}

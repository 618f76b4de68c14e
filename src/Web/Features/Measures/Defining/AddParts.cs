using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Breaks a measure down by parts: all of those given, or none.</summary>
public sealed class AddParts(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>?> RunAsync(Guid measureId, string? dimension, IReadOnlyList<string> names, Submission by, CancellationToken cancel) => await db.DecideAsync(async () =>
    {
        var measure = await db.Measures.SingleAsync(each => each.Id == measureId, cancel);
        var parts = await db.Series.AsNoTracking().Where(part => part.MeasureId == measureId && part.Kind == SeriesKind.Part).ToListAsync(cancel);
        if (names.Count == 0) { return Decision.Refuse(new Problem("Names", "Name one part at least, one in a line.")); }
        List<Event> events = [];
        List<Problem> faults = [];
        foreach (var name in names)
        {
            var part = new Series { Id = Guid.CreateVersion7(by.Actor.At), CouncilId = db.CouncilId, MeasureId = measureId, Kind = SeriesKind.Part, Dimension = Naming.Tidy(dimension), Name = Naming.Tidy(name) };
            var outcome = measure.AddPart(part, parts, by.Actor);
            if (outcome.Value is not { } added)
            {
                faults.AddRange(outcome.Problems.Select(problem => problem.Field == "Name" ? new("Names", $"{name}: {problem.Message}") : problem));
                continue;
            }

            parts.Add(part);
            db.Series.Add(part);
            events.Add(added);
        }

        return faults.Count > 0 ? Decision.Refuse([.. faults.Distinct()]) : new Decision(events);
    }, by, cancel);
}

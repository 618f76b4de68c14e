using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Proposes a target.</summary>
public sealed class ProposeTarget(ActOnMeasure act, GoldenThreadDb db)
{
    public Task<Outcome<TargetProposed>?> RunAsync(string name, TargetSetting setting, Submission by, CancellationToken cancel) =>
        act.ReadAndRunAsync(name, async (measure, _) => measure.ProposeTarget(setting, await db.Series.AsNoTracking().Where(part => part.MeasureId == measure.Id && part.Kind == SeriesKind.Part).ToListAsync(cancel), by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Says that a step of the set-up is not needed, or finishes the set-up.</summary>
public sealed class SettleSetUp(GoldenThreadDb db, ReadSetUp read)
{
    /// <param name="step">The step; null to finish the set-up.</param>
    public async Task<IReadOnlyList<Problem>> RunAsync(SetUpStep? step, bool needed, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var council = await db.Councils.SingleAsync(cancel);
        if (step is { } one) { return await db.SaveAsync(council.SettleStep(one, needed, by.Actor), by, cancel); }
        var open = (await read.RunAsync(cancel)).Where(task => task.IsOpen).Select(task => task.Step).ToList();
        return await db.SaveAsync(council.FinishSetUp(open, by.Actor), by, cancel);
    }
}

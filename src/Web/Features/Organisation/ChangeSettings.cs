using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Changes the council's settings.</summary>
public sealed class ChangeSettings(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(CouncilSettings settings, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var council = await db.Councils.SingleAsync(cancel);
        db.HoldTo(council, by);
        return await db.SaveAsync(council.Change(settings, by.Actor), by, cancel);
    }
}

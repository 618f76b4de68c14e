using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Takes a moved or proclaimed bank holiday back.</summary>
public sealed class TakeBankHolidayBack(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(DateOnly day, Submission by, CancellationToken cancel) =>
        await db.EarlierAsync(by, cancel) ?? await db.SaveAsync((await db.Councils.SingleAsync(cancel)).TakeBankHolidayBack(day, by.Actor), by, cancel);
}

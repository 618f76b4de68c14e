using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Adds a moved or proclaimed bank holiday.</summary>
public sealed class KeepBankHoliday(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(DateOnly? day, string? name, DateOnly? insteadOf, Submission by, CancellationToken cancel) =>
        await db.EarlierAsync(by, cancel) ?? await db.SaveAsync((await db.Councils.SingleAsync(cancel)).KeepBankHoliday(day, name, insteadOf, by.Actor), by, cancel);
}

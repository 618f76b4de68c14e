using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Records what somebody who must approve a project said. With the last approval the project that it replaces gives way, in the same commit.</summary>
public sealed class RecordApproval(GoldenThreadDb db)
{
    public async Task<Outcome<ProjectApprovalRecorded>?> RunAsync(string pid, int number, bool? isGiven, DateOnly? on, string? words, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ProjectApprovalRecorded>(by, cancel) is { } before) { return before; }
        if (await db.Projects.SingleOrDefaultAsync(each => each.Pid == pid, cancel) is not { } project) { return null; }
        if (by.Seen is { } seen && seen != project.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        var outcome = project.Approve(number, isGiven, on, words, by.Actor);
        if (outcome.Value is not { IsLast: true } last || project.ReplacesId is not { } of) { return await db.CommitAsync(outcome, by, cancel); }
        var gaveWay = (await db.Projects.SingleAsync(each => each.Id == of, cancel)).GiveWay(project, by.Actor);
        return await db.CommitAsync(gaveWay.Value is { } given ? [last, given] : [last], by, cancel) is { } problem ? problem : outcome;
    }
}

using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Walks the chains of History and says whether they hold.</summary>
public sealed class VerifyHistory(CouncilRounds rounds, GoldenThreadDb mine, CouncilScope scope, DatabaseTime time)
{
    public const string Kind = "verify";

    /// <summary>Every council's chain, or one council's; empty when there is no such council.</summary>
    public Task<IReadOnlyList<ChainReport>> RunAsync(string? council, CancellationToken cancel) =>
        rounds.EachAsync((services, each) => ChainWalk.WalkAsync(services.GetRequiredService<GoldenThreadDb>(), each.Code, cancel), cancel, council);

    /// <summary>Walks the chain of this unit of work's council and writes down what came of it.</summary>
    public async Task<ChainReport> OfThisCouncilAsync(string code, CancellationToken cancel)
    {
        var report = await ChainWalk.WalkAsync(mine, code, cancel);
        await RecordAsync(mine, scope.CouncilId, report, cancel);
        return report;
    }

    /// <summary>Walks every chain and writes down for each council what came of it.</summary>
    public Task<IReadOnlyList<ChainReport>> RecordAsync(CancellationToken cancel) => rounds.EachAsync(async (services, council) =>
    {
        var db = services.GetRequiredService<GoldenThreadDb>();
        var report = await ChainWalk.WalkAsync(db, council.Code, cancel);
        await RecordAsync(db, council.Id, report, cancel);
        return report;
    }, cancel);

    private async Task RecordAsync(GoldenThreadDb db, Guid council, ChainReport report, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        db.JobRuns.Add(new JobRun { CouncilId = council, Key = $"{Kind} {now:yyyy-MM-ddTHH:mm:ss.ffffff} {Guid.CreateVersion7():N}", At = now, Result = report.InWords });
        await db.SaveChangesAsync(cancel);
    }
}

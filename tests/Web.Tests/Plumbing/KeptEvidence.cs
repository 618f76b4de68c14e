using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What a council keeps of evidence, and how much it takes.</summary>
internal static class KeptEvidence
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>How many pieces are known, and how many contents are kept.</summary>
    public static Task<(int Rows, int Contents)> KeptEvidenceAsync(this Product product) => product.InScopeAsync(async (services, db) =>
    {
        var store = services.GetRequiredService<StoreOptions>();
        var folder = Path.Combine(store.DataFolder, "evidence", db.CouncilId.ToString("D"));
        var incoming = Path.Combine(store.DataFolder, "incoming");
        Assert.True(!Directory.Exists(incoming) || Directory.GetFiles(incoming).Length == 0, "a file was left lying aside");
        return (await db.Evidence.CountAsync(Cancel), store.IsPostgres ? await db.Files.CountAsync(Cancel) : Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0);
    });

    /// <summary>Sets how large a file of evidence may be, in MiB.</summary>
    public static Task<int> LimitEvidenceAsync(this Product product, int limit) => product.InScopeAsync(async (services, db) =>
    {
        var council = await db.Councils.SingleAsync(Cancel);
        council.EvidenceLimitMiB = limit;
        await product.CommitAsync(services, db, new CouncilFounded(council.Ref, council.Name));
        return 0;
    });
}

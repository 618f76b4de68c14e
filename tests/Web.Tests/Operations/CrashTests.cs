using System.Net;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Operations;

public sealed class CrashTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> UpdateAsync(Visitor lead, AngleSharp.Html.Dom.IHtmlDocument page, string narrative, Guid key) =>
        lead.SendAsync(page, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = narrative, ["_key"] = key.ToString(), ["_version"] = null });

    [Fact]
    public async Task Kill_nine_among_updates_loses_nothing_acknowledged_doubles_nothing_and_history_holds()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        await using (var product = new SeededProduct(folder)) { await product.InitializeAsync(); }
        var (address, visitor, page) = ((Uri?)null, (Visitor?)null, (AngleSharp.Html.Dom.IHtmlDocument?)null);
        try
        {
            var result = await new KillNineLedger
            {
                Rounds = 4,
                MostInARound = 25,
                Start = async cancel =>
                {
                    var running = await RunningProduct.StartAsync(folder, ["--jobs", "false"], cancel);
                    address = running.Address;
                    visitor = new Visitor(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address });
                    await visitor.SignInAsync(TestCouncil.EmailOf(Role.Lead), TestCouncil.Password);
                    page = await visitor.PageAsync("/plans/plan/actions/CEA1/update");
                    return running.Process;
                },
                Write = async (name, _) =>
                {
                    // Sent twice under one key, as by a double click: it must be one change.
                    var key = Guid.NewGuid();
                    var answers = await Task.WhenAll(UpdateAsync(visitor!, page!, name, key), UpdateAsync(visitor!, page!, name, key));
                    return answers.All(answer => (int)answer.StatusCode == 302);
                },
                Read = async cancel =>
                {
                    await using var db = Open(folder);
                    return [.. (await db.History.AsNoTracking().Where(e => e.Event == nameof(ActionUpdated)).Select(e => e.Said!).ToListAsync(cancel))];
                },
            }.RunAsync(seed: 26, Cancel);

            Assert.True(result.Acknowledged > 0);
            Assert.Empty(result.Lost);
            Assert.Empty(result.Twice);
            Assert.Empty(result.NeverAsked);
            await using var db = Open(folder);
            var report = await ChainWalk.WalkAsync(db, "test", Cancel);
            Assert.True(report.Holds, report.InWords);
            await AssertNothingHalfAsync(db);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The file is whole; every update stands with its key and its action, or is not there at all.</summary>
    private static async Task AssertNothingHalfAsync(GoldenThreadDb db)
    {
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").FirstAsync(Cancel));
        Assert.Equal(0, await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM pragma_foreign_key_check").SingleAsync(Cancel));
        var updates = await db.History.AsNoTracking().Where(e => e.Event == nameof(ActionUpdated)).OrderBy(e => e.Sequence).ToListAsync(Cancel);
        var keys = await db.UsedKeys.AsNoTracking().Where(key => key.Sequence >= updates[0].Sequence).OrderBy(key => key.Sequence).Select(key => key.Sequence).ToListAsync(Cancel);
        Assert.Equal(updates.Select(e => e.Sequence), keys);
        var action = await db.Actions.AsNoTracking().SingleAsync(a => a.Code == "CEA1", Cancel);
        Assert.Equal(updates[^1].SubjectVersion, action.Version);
        Assert.Equal(updates[^1].Sequence, (await db.ChainHeads.AsNoTracking().SingleAsync(Cancel)).Sequence);
    }

    private static GoldenThreadDb Open(string folder)
    {
        var db = new GoldenThreadDb((DbContextOptions<GoldenThreadDb>)new DbContextOptionsBuilder<GoldenThreadDb>().Use(new StoreOptions { DataFolder = folder }).Options);
        db.CouncilId = db.Councils.IgnoreQueryFilters().Select(council => council.Id).Single();
        return db;
    }

    /// <summary>Fills a folder and leaves it behind.</summary>
    private sealed class SeededProduct(string folder) : Product
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("Data", folder)];
    }
}

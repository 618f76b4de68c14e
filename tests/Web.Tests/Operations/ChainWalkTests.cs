using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteChainWalkTests(SqliteProduct product) : ChainWalkTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresChainWalkTests(PostgresProduct product) : ChainWalkTests(product), IClassFixture<PostgresProduct>;

public abstract class ChainWalkTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Walks after somebody wrote to the database by hand; what they wrote is taken back.</summary>
    private Task<ChainReport> AfterAsync(params string[] sql) => product.InScopeAsync(async (_, db) =>
    {
        while (await db.History.CountAsync(Cancel) < 6) { await AddAsync(db); }
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        foreach (var statement in sql) { Assert.True(await db.Database.ExecuteSqlRawAsync(statement, Cancel) > 0, statement); }
        return await ChainWalk.WalkAsync(db, "test", Cancel);
    });

    private static async Task AddAsync(GoldenThreadDb db)
    {
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = DateTimeOffset.UnixEpoch.AddYears(56), Today = TestClock.Today };
        var person = new Person { Id = Guid.CreateVersion7(), Name = "Somebody" };
        db.People.Add(person);
        Assert.Null(await db.CommitAsync([new CouncilFounded(person.Ref, "Again")], Submission.Of(actor), Cancel));
    }

    [Fact]
    public async Task An_untouched_chain_holds_to_its_head()
    {
        var report = await AfterAsync();
        Assert.True(report.Holds, report.InWords);
        Assert.Equal(6, report.Entries);
        Assert.Equal(await product.InScopeAsync((_, db) => db.ChainHeads.Select(head => head.Hash).SingleAsync(Cancel)), report.Hash);
    }

    [Fact]
    public async Task An_altered_entry_is_named()
    {
        var report = await AfterAsync("UPDATE \"History\" SET \"Words\" = 'Nothing happened' WHERE \"Sequence\" = 3");
        Assert.Equal((ChainFaultKind.Altered, 3L), (report.Fault!.Kind, report.Fault.Sequence));
        Assert.Contains("Nothing happened", report.InWords, StringComparison.Ordinal);
        Assert.Equal(2, report.Entries);
    }

    [Fact]
    public async Task An_entry_altered_together_with_its_hash_is_named()
    {
        var forged = await product.InScopeAsync(async (_, db) =>
        {
            while (await db.History.CountAsync(Cancel) < 6) { await AddAsync(db); }
            return HistoryHash.Of(await db.History.AsNoTracking().SingleAsync(e => e.Sequence == 3, Cancel) with { Words = "Nothing happened" });
        });
        var report = await AfterAsync($"UPDATE \"History\" SET \"Words\" = 'Nothing happened', \"Hash\" = '{forged}' WHERE \"Sequence\" = 3");
        Assert.Equal((ChainFaultKind.Altered, 3L), (report.Fault!.Kind, report.Fault.Sequence));
    }

    [Fact]
    public async Task A_removed_entry_is_named()
    {
        var report = await AfterAsync("DELETE FROM \"History\" WHERE \"Sequence\" = 4");
        Assert.Equal((ChainFaultKind.Removed, 4L), (report.Fault!.Kind, report.Fault.Sequence));
    }

    [Fact]
    public async Task An_end_that_was_cut_off_is_named()
    {
        var report = await AfterAsync("DELETE FROM \"History\" WHERE \"Sequence\" > 5");
        Assert.Equal((ChainFaultKind.Removed, 6L), (report.Fault!.Kind, report.Fault.Sequence));
    }

    [Fact]
    public async Task Two_entries_that_changed_places_are_named()
    {
        var report = await AfterAsync("UPDATE \"History\" SET \"Sequence\" = 99 WHERE \"Sequence\" = 3", "UPDATE \"History\" SET \"Sequence\" = 3 WHERE \"Sequence\" = 4", "UPDATE \"History\" SET \"Sequence\" = 4 WHERE \"Sequence\" = 99");
        Assert.Equal((ChainFaultKind.Reordered, 3L), (report.Fault!.Kind, report.Fault.Sequence));
        Assert.Contains("belongs in place 4", report.InWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_behind_the_head_is_named()
    {
        var hash = await product.InScopeAsync((_, db) => db.History.Where(e => e.Sequence == 2).Select(e => e.Hash).SingleAsync(Cancel));
        var report = await AfterAsync($"UPDATE \"ChainHeads\" SET \"Sequence\" = 2, \"Hash\" = '{hash}'");
        Assert.Equal((ChainFaultKind.Added, 3L), (report.Fault!.Kind, report.Fault.Sequence));
    }

    [Fact]
    public async Task A_personal_value_that_was_changed_beside_the_chain_is_named_and_an_erased_one_is_not_missed()
    {
        var changed = await AfterAsync("UPDATE \"PersonalValues\" SET \"Value\" = 'Somebody else'");
        Assert.Equal(ChainFaultKind.Altered, changed.Fault!.Kind);
        Assert.True((await AfterAsync("DELETE FROM \"PersonalValues\"")).Holds);
    }
}

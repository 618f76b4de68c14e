using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>PostgreSQL keeps councils apart by itself: by plain SQL, past every filter of ours.</summary>
public sealed class RowSecurityTests(PostgresProduct product) : IClassFixture<PostgresProduct>
{
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly SemaphoreSlim Filling = new(1, 1);
    private static bool _isFilled;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>As the product connects, for a council; with none named when null.</summary>
    private async Task<NpgsqlConnection> ConnectAsync(string? council)
    {
        await FillAsync();
        var connection = new NpgsqlConnection(product.ConnectionString);
        await connection.OpenAsync(Cancel);
        if (council is not null) { await EveryTable.RunAsync(connection, $"SET goldenthread.council = '{council}'"); }
        return connection;
    }

    private async Task FillAsync()
    {
        await Filling.WaitAsync(Cancel);
        try
        {
            if (_isFilled) { return; }
            await using var superuser = new NpgsqlConnection(product.AsSuperuser);
            await superuser.OpenAsync(Cancel);
            await product.InScopeAsync(async (_, db) =>
            {
                await EveryTable.FillAsync(db, superuser, product.Council.Id, Other);
                return 0;
            });
            _isFilled = true;
        }
        finally
        {
            Filling.Release();
        }
    }

    private Task<List<Microsoft.EntityFrameworkCore.Metadata.IEntityType>> ThingsAsync() =>
        product.InScopeAsync((_, db) => Task.FromResult(EveryTable.Things(db).Where(thing => EveryTable.CouncilColumn(thing) is not null).ToList()));

    [Fact]
    public async Task The_product_connects_as_a_role_that_the_rules_hold()
    {
        await using var connection = await ConnectAsync(null);
        Assert.Equal(0, await EveryTable.NumberAsync(connection, "SELECT count(*) FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)"));
    }

    [Fact]
    public async Task Every_table_has_its_rule_forced_on_its_owner_save_those_that_are_nobodys()
    {
        await using var connection = await ConnectAsync(null);
        await using var command = new NpgsqlCommand("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1", connection);
        var open = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(Cancel);
        while (await rows.ReadAsync(Cancel)) { open.Add(rows.GetString(0)); }
        Assert.Equal(["ProtectionKeys", "__EFMigrationsHistory"], open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_names_a_council_sees_its_rows_and_no_others()
    {
        await using var connection = await ConnectAsync(product.Council.Id.ToString());
        foreach (var thing in await ThingsAsync())
        {
            var (table, column) = (thing.GetTableName(), EveryTable.CouncilColumn(thing));
            Assert.True(await EveryTable.NumberAsync(connection, $"SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = '{product.Council.Id}'") > 0, table);
            Assert.True(await EveryTable.NumberAsync(connection, $"SELECT count(*) FROM \"{table}\" WHERE \"{column}\" <> '{product.Council.Id}'") == 0, table);
        }
    }

    [Fact]
    public async Task A_connection_that_names_none_sees_nothing()
    {
        await using var connection = await ConnectAsync(null);
        foreach (var thing in await ThingsAsync()) { Assert.True(await EveryTable.NumberAsync(connection, $"SELECT count(*) FROM \"{thing.GetTableName()}\"") == 0, thing.GetTableName()); }
    }

    [Fact]
    public async Task Nothing_of_another_council_is_changed_or_deleted()
    {
        await using var connection = await ConnectAsync(product.Council.Id.ToString());
        foreach (var thing in await ThingsAsync())
        {
            var (table, column) = (thing.GetTableName(), EveryTable.CouncilColumn(thing));
            Assert.True(await EveryTable.RunAsync(connection, $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\" WHERE \"{column}\" = '{Other}'") == 0, table);
            Assert.True(await EveryTable.RunAsync(connection, $"DELETE FROM \"{table}\" WHERE \"{column}\" = '{Other}'") == 0, table);
        }
    }

    [Fact]
    public async Task Nothing_is_put_into_another_council_new_or_moved()
    {
        await using var connection = await ConnectAsync(product.Council.Id.ToString());
        foreach (var thing in await ThingsAsync())
        {
            var (table, column) = (thing.GetTableName(), EveryTable.CouncilColumn(thing));
            var insert = await EveryTable.InsertAsync(connection, thing, Guid.CreateVersion7());
            var inserted = await Assert.ThrowsAsync<PostgresException>(() => EveryTable.RunAsync(connection, insert));
            Assert.True(inserted.SqlState == PostgresErrorCodes.InsufficientPrivilege, $"{table}: {inserted.Message}");
            var moved = await Assert.ThrowsAsync<PostgresException>(() => EveryTable.RunAsync(connection, $"UPDATE \"{table}\" SET \"{column}\" = '{Other}'"));
            Assert.True(moved.SqlState == PostgresErrorCodes.InsufficientPrivilege, $"{table}: {moved.Message}");
        }
    }

    [Fact]
    public async Task What_stands_beside_an_account_is_seen_with_the_account_and_not_otherwise()
    {
        await FillAsync();
        await using (var superuser = new NpgsqlConnection(product.AsSuperuser))
        {
            await superuser.OpenAsync(Cancel);
            foreach (var council in new[] { product.Council.Id, Other })
            {
                await EveryTable.RunAsync(superuser, $"INSERT INTO \"AccountLogins\" SELECT 'https://id.example', '{council:N}/ada', null, \"Id\" FROM \"Accounts\" WHERE \"CouncilId\" = '{council}' LIMIT 1");
            }
        }

        foreach (var council in new[] { product.Council.Id, Other })
        {
            await using var connection = await ConnectAsync(council.ToString());
            Assert.Equal(1, await EveryTable.NumberAsync(connection, $"SELECT count(*) FROM \"AccountLogins\" WHERE \"ProviderKey\" = '{council:N}/ada'"));
            Assert.Equal(0, await EveryTable.NumberAsync(connection, $"SELECT count(*) FROM \"AccountLogins\" WHERE \"ProviderKey\" <> '{council:N}/ada'"));
        }
    }

    [Fact]
    public async Task The_page_on_trust_says_so()
    {
        var facts = await product.InScopeAsync((services, _) => services.GetRequiredService<GoldenThread.Web.Features.Operations.ReadTrust>().RunAsync(Cancel));
        Assert.True(facts.Single(fact => fact.Name == "Councils apart").Fine);
    }
}

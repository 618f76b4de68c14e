using Npgsql;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task A_fresh_database_is_empty_keeps_what_is_written_and_is_gone_afterwards()
    {
        var server = await PostgresServer.RunningAsync();
        var database = await server.CreateDatabaseAsync();
        await using (database)
        {
            Assert.Equal(0L, await AskAsync(database, "select count(*) from pg_tables where schemaname = 'public'"));
            await AskAsync(database, "create table fact (words text)");
            await AskAsync(database, "insert into fact values ('consultation précis – ŵy')");
            Assert.Equal("consultation précis – ŵy", await AskAsync(database, "select words from fact"));
        }
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(database, "select 1"));
    }

    [Fact]
    public async Task Copies_of_one_filled_database_start_alike_and_go_their_own_ways()
    {
        var server = await PostgresServer.RunningAsync();
        var times = 0;
        async Task Fill(PostgresDatabase empty)
        {
            times++;
            await AskAsync(empty, "create table fact as select 7 as number");
        }

        await using var first = await server.CopyDatabaseAsync("copies", Fill);
        await AskAsync(first, "update fact set number = 8");
        await using var second = await server.CopyDatabaseAsync("copies", Fill);

        Assert.Equal(8, await AskAsync(first, "select number from fact"));
        Assert.Equal(7, await AskAsync(second, "select number from fact"));
        Assert.Equal(1, times);
    }

    private static async Task<object?> AskAsync(PostgresDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}

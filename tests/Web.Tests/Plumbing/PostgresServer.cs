using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// The PostgreSQL server of this test run: the one that ./test has started (GOLDEN_THREAD_TEST_POSTGRES), otherwise one of its own,
/// started once and gone with the tests.
/// </summary>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> Only = new(StartAsync);
    private readonly ConcurrentDictionary<string, Lazy<Task<PostgresDatabase>>> patterns = new();

    /// <summary>Whom the product connects as: the owner of its database and nothing more, as an operator is told to do. A superuser would pass every row-level rule.</summary>
    public const string ProductRole = "golden_thread_product";

    private PostgresServer(string connectionString) => ConnectionString = connectionString;

    /// <summary>Its maintenance database, as its superuser.</summary>
    public string ConnectionString { get; }

    public static Task<PostgresServer> RunningAsync() => Only.Value;

    /// <summary>An empty database that is dropped when disposed of.</summary>
    public Task<PostgresDatabase> CreateDatabaseAsync() => CreateDatabaseAsync("template0");

    /// <summary>A copy of a database that is filled (migrated, seeded) once per test run under the name given: far quicker than filling each.</summary>
    public async Task<PostgresDatabase> CopyDatabaseAsync(string pattern, Func<PostgresDatabase, Task> fill)
    {
        var filled = await patterns.GetOrAdd(pattern, _ => new(() => FillAsync(fill))).Value;
        return await CreateDatabaseAsync(filled.Name);
    }

    internal async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = Environment.GetEnvironmentVariable("GOLDEN_THREAD_TEST_POSTGRES") is { Length: > 0 } given
            ? new PostgresServer(given)
            : new PostgresServer((await Peer.StartAsync(new ProcessStartInfo(Checkout.File(".ci/postgres")))).Ready);
        // Another test process may make it at the same moment.
        await server.ExecuteAsync($"""
            do $$ begin
              create role {ProductRole} login password '{ProductRole}' nosuperuser nobypassrls nocreatedb nocreaterole;
            exception when duplicate_object or unique_violation then null;
            end $$
            """);
        return server;
    }

    private async Task<PostgresDatabase> CreateDatabaseAsync(string template)
    {
        var database = new PostgresDatabase(this, $"test_{Guid.NewGuid():N}");
        await ExecuteAsync($"create database {database.Name} template {template} owner {ProductRole}");
        return database;
    }

    private async Task<PostgresDatabase> FillAsync(Func<PostgresDatabase, Task> fill)
    {
        var database = await CreateDatabaseAsync();
        await fill(database);
        database.ForgetConnections();
        // A database can be copied only while nobody is in it.
        await ExecuteAsync($"alter database {database.Name} allow_connections false");
        await ExecuteAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{database.Name}'");
        return database;
    }
}

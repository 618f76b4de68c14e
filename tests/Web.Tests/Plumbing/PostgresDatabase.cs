using Npgsql;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>A database of one test or fixture on the test run's server.</summary>
public sealed class PostgresDatabase(PostgresServer server, string name) : IAsyncDisposable
{
    public string Name { get; } = name;

    /// <summary>As the product connects: as an ordinary role that owns the database.</summary>
    public string ConnectionString { get; } = new NpgsqlConnectionStringBuilder(server.ConnectionString)
    { Database = name, Username = PostgresServer.ProductRole, Password = PostgresServer.ProductRole }.ConnectionString;

    /// <summary>As one whom no rule holds, to arrange what the product could not.</summary>
    public string AsSuperuser { get; } = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name, Pooling = false }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        ForgetConnections();
        await server.ExecuteAsync($"drop database if exists {Name} with (force)");
    }

    internal void ForgetConnections()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}

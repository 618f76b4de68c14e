using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Store.Plumbing;

/// <summary>How the product reaches its database.</summary>
public static class StoreSetUp
{
    public static IServiceCollection AddStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(options);
        // Each holds its connection and the statements that it asked; more than these come and go.
        services.AddPooledDbContextFactory<GoldenThreadDb>(db => db.Use(options), poolSize: 32);
        services.AddScoped<CouncilScope>();
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContext();
            // It may come from the pool, where it worked for somebody else.
            db.SeesAllCouncils = false;
            db.CouncilId = provider.GetRequiredService<CouncilScope>().CouncilId;
            return db;
        });
        return services;
    }

    /// <summary>Builds what the library knows of the tables; it takes as long as all else at the start, and can be done beside it.</summary>
    public static void BuildModel(StoreOptions options)
    {
        using var db = new GoldenThreadDb((DbContextOptions<GoldenThreadDb>)new DbContextOptionsBuilder<GoldenThreadDb>().Use(options).Options);
        _ = db.Model;
    }

    public static DbContextOptionsBuilder Use(this DbContextOptionsBuilder db, StoreOptions options) => options.IsPostgres
        ? db.UseNpgsql(options.Postgres, o => o.MigrationsAssembly("GoldenThread.Migrations.Postgres")).AddInterceptors(new RowSecurity())
        : KeptSqliteConnection.UseBy(db.UseSqlite(options.ConnectionString, o => o.MigrationsAssembly("GoldenThread.Migrations.Sqlite")).AddInterceptors(new SqliteDurability(), new KeptStatements()));

    /// <summary>SQLite is told to wait for the disk at every commit; the default of a build is not relied on.</summary>
    private sealed class SqliteDurability : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";

        // A pooled connection comes back as it was left.
        private readonly ConditionalWeakTable<object, object> _told = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Run(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Run(connection);
            return Task.CompletedTask;
        }

        private void Run(DbConnection connection)
        {
            var handle = ((SqliteConnection)connection).Handle!;
            if (_told.TryGetValue(handle, out _)) { return; }
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
            _told.AddOrUpdate(handle, Pragmas);
        }
    }

    /// <summary>Tells PostgreSQL's row-level security which council the connection works for.</summary>
    private sealed class RowSecurity : DbConnectionInterceptor
    {
        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = Command(connection, eventData);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = Command(connection, eventData);
            command.ExecuteNonQuery();
        }

        private static DbCommand Command(DbConnection connection, ConnectionEndEventData eventData)
        {
            var council = (eventData.Context as GoldenThreadDb)?.CouncilId ?? Guid.Empty;
            var command = connection.CreateCommand();
            command.CommandText = "SELECT set_config('goldenthread.council', $1, false)";
            var parameter = command.CreateParameter();
            parameter.Value = eventData.Context is GoldenThreadDb { SeesAllCouncils: true } ? "*" : council.ToString("D");
            command.Parameters.Add(parameter);
            return command;
        }
    }
}

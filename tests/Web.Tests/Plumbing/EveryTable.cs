using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>Puts a row of a council into every table that carries one, past the product and its rules: something there that a filter could let through.</summary>
internal static class EveryTable
{
    /// <summary>Every thing that the product keeps, as the model has it.</summary>
    public static IReadOnlyList<IEntityType> Things(DbContext db) => [.. db.Model.GetEntityTypes().Where(thing => !thing.IsOwned())];

    /// <summary>The column that says whose a row is; null where rows are nobody's.</summary>
    public static string? CouncilColumn(IEntityType thing) =>
        thing.FindProperty("CouncilId") is not null ? "CouncilId" : thing.ClrType == typeof(Domain.Organisation.Council) ? "Id" : null;

    public static async Task FillAsync(DbContext db, DbConnection connection, params Guid[] councils)
    {
        await RunAsync(connection, db.Database.IsNpgsql() ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF");
        foreach (var thing in Things(db).Where(thing => CouncilColumn(thing) is not null))
        {
            foreach (var council in councils) { await RunAsync(connection, await InsertAsync(connection, thing, council)); }
        }

        await RunAsync(connection, db.Database.IsNpgsql() ? "SET session_replication_role = origin" : "PRAGMA foreign_keys = ON");
    }

    /// <summary>The statement that puts a row of the council into a thing's table: what must not be null, and nothing else.</summary>
    public static async Task<string> InsertAsync(DbConnection connection, IEntityType thing, Guid council)
    {
        var names = new List<string>();
        var values = new List<string>();
        foreach (var (name, type, most) in await ColumnsAsync(connection, thing.GetTableName()!))
        {
            names.Add($"\"{name}\"");
            values.Add(name == CouncilColumn(thing) ? type == "blob" ? Bytes(council) : Literal(connection, council) : ValueOf(connection, type, most));
        }

        return $"INSERT INTO \"{thing.GetTableName()}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)}) ON CONFLICT DO NOTHING";
    }

    /// <summary>A council's id as the database writes it.</summary>
    public static string Literal(DbConnection connection, Guid id) => $"'{(IsSqlite(connection) ? id.ToString().ToUpperInvariant() : id.ToString())}'";

    /// <summary>The same where SQLite keeps it as its 16 bytes.</summary>
    public static string Bytes(Guid id) => $"x'{Convert.ToHexString(id.ToByteArray(true))}'";

    public static async Task<int> RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<long> NumberAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), null);
    }

    private static bool IsSqlite(DbConnection connection) => connection is Microsoft.Data.Sqlite.SqliteConnection;

    private static async Task<List<(string Name, string Type, int Most)>> ColumnsAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = IsSqlite(connection)
            ? $"SELECT name, lower(type), 1000 FROM pragma_table_info('{table}') WHERE \"notnull\" = 1"
            : $"SELECT column_name, data_type, coalesce(character_maximum_length, 1000) FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}' AND is_nullable = 'NO'";
        var found = new List<(string, string, int)>();
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken)) { found.Add((rows.GetString(0), rows.GetString(1), Convert.ToInt32(rows.GetValue(2), null))); }
        return found;
    }

    private static string ValueOf(DbConnection connection, string type, int most) => type switch
    {
        "uuid" => Literal(connection, Guid.NewGuid()),
        "jsonb" or "json" or "ARRAY" => "'{}'",
        "boolean" => "false",
        "bytea" => "''",
        "blob" => Bytes(Guid.NewGuid()),
        "date" => "'2026-11-23'",
        "timestamp with time zone" => "'2026-11-23 09:00Z'",
        "integer" or "bigint" or "smallint" or "numeric" or "real" or "double precision" => $"{Random.Shared.Next(10_000, 2_000_000)}",
        "text" when most == 1000 && IsSqlite(connection) => Literal(connection, Guid.NewGuid()),
        _ => $"'{$"{Guid.NewGuid():N}"[..Math.Min(32, most)]}'",
    };
}

using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace GoldenThread.Store.Plumbing;

/// <summary>Writes many rows of one thing as they are, past the tracking of changes: prepared statements on SQLite, COPY into a staging table on PostgreSQL (ruling 17).</summary>
/// <param name="entity">The thing.</param>
public sealed class BulkRows<T>(IEntityType entity) where T : class
{
    private readonly string _table = $"\"{entity.GetTableName()}\"";
    private readonly Column[] _columns = [.. entity.GetProperties().Select(Column.Of)];

    /// <summary>The names of the columns, in the order in which <see cref="InsertAsync"/> writes them.</summary>
    private string Names => string.Join(", ", _columns.Select(column => column.Quoted));

    public static BulkRows<T> Of(GoldenThreadDb db) => new(db.Model.FindEntityType(typeof(T))!);

    /// <summary>Inserts rows in the transaction that is open; values that are no property of the thing (when it was recorded) are the same for all.</summary>
    /// <param name="besides">Values that the rows do not tell (shadow properties), or that take the place of what they tell, by name: the same for every row, or made for each.</param>
    /// <param name="closing">The columns by which the row that held before is found and marked as superseded at a moment; null where rows only come to it.</param>
    public async Task InsertAsync(GoldenThreadDb db, IEnumerable<T> rows, IReadOnlyDictionary<string, Func<object?>> besides, Closing? closing, CancellationToken cancel)
    {
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres) { await CopyAsync(postgres, (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), rows, besides, closing, cancel); }
        else { Insert((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), rows, besides, closing); }
    }

    /// <summary>How the row in force gives way.</summary>
    /// <param name="By">The properties that name it.</param>
    /// <param name="At">The moment.</param>
    /// <param name="If">Which rows take another's place; those that do not are not looked up.</param>
    public sealed record Closing(IReadOnlyList<string> By, DateTimeOffset At, Func<T, bool> If);

    private void Insert(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<T> rows, IReadOnlyDictionary<string, Func<object?>> besides, Closing? closing)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {_table} ({Names}) VALUES ({string.Join(", ", _columns.Select((_, at) => $"$p{at}"))})";
        var parameters = _columns.Select((_, at) => insert.Parameters.Add(new SqliteParameter($"$p{at}", DBNull.Value))).ToArray();
        insert.Prepare();
        using var close = closing is null ? null : Close(connection, transaction, closing);
        var keys = closing?.By.Select(name => Array.FindIndex(_columns, column => column.Name == name)).ToArray() ?? [];
        var values = Values(besides);
        foreach (var row in rows)
        {
            for (var at = 0; at < values.Length; at++) { parameters[at].Value = values[at](row) ?? DBNull.Value; }
            if (closing?.If(row) == true)
            {
                for (var key = 0; key < keys.Length; key++) { close!.Parameters[key + 1].Value = parameters[keys[key]].Value; }
                close!.ExecuteNonQuery();
            }

            insert.ExecuteNonQuery();
        }
    }

    private SqliteCommand Close(SqliteConnection connection, SqliteTransaction transaction, Closing closing)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"UPDATE {_table} SET \"SupersededAt\" = $at WHERE {string.Join(" AND ", closing.By.Select((name, at) => $"\"{name}\" = $k{at}"))} AND \"SupersededAt\" IS NULL";
        command.Parameters.AddWithValue("$at", closing.At.UtcTicks);
        for (var at = 0; at < closing.By.Count; at++) { command.Parameters.Add(new SqliteParameter($"$k{at}", DBNull.Value)); }
        return command;
    }

    private async Task CopyAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, IEnumerable<T> rows, IReadOnlyDictionary<string, Func<object?>> besides, Closing? closing, CancellationToken cancel)
    {
        var staging = $"\"staging_{entity.GetTableName()}\"";
        await RunAsync(connection, transaction, $"CREATE TEMP TABLE IF NOT EXISTS {staging} (LIKE {_table}, \"Place\" bigint GENERATED ALWAYS AS IDENTITY) ON COMMIT DROP; TRUNCATE {staging}", cancel);
        var any = false;
        await using (var copy = await connection.BeginBinaryImportAsync($"COPY {staging} ({Names}) FROM STDIN (FORMAT BINARY)", cancel))
        {
            var values = Values(besides);
            foreach (var row in rows)
            {
                any |= closing?.If(row) == true;
                await copy.StartRowAsync(cancel);
                for (var at = 0; at < values.Length; at++)
                {
                    if (values[at](row) is { } value) { await copy.WriteAsync(value, _columns[at].StoreType, cancel); }
                    else { await copy.WriteNullAsync(cancel); }
                }
            }

            await copy.CompleteAsync(cancel);
        }

        if (any && closing is { } closed)
        {
            string Same(string one, string other) => string.Join(" AND ", closed.By.Select(name => $"{one}.\"{name}\" = {other}.\"{name}\""));
            await CloseAsync($"UPDATE {_table} AS held SET \"SupersededAt\" = $1 FROM {staging} AS next WHERE {Same("held", "next")} AND held.\"SupersededAt\" IS NULL");
            // Of several that came at once the last holds.
            await CloseAsync($"UPDATE {staging} AS held SET \"SupersededAt\" = $1 WHERE EXISTS (SELECT FROM {staging} AS next WHERE {Same("held", "next")} AND next.\"Place\" > held.\"Place\")");
            async Task CloseAsync(string sql)
            {
                await using var close = new NpgsqlCommand(sql, connection, transaction) { Parameters = { new() { Value = closed.At.ToUniversalTime() } } };
                await close.ExecuteNonQueryAsync(cancel);
            }
        }

        await RunAsync(connection, transaction, $"INSERT INTO {_table} ({Names}) SELECT {Names} FROM {staging}", cancel);
    }

    private Func<T, object?>[] Values(IReadOnlyDictionary<string, Func<object?>> besides) => [.. _columns.Select(column => column.From(besides))];

    private static async Task RunAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>One column: how its value is got from a row and what the database wants of it.</summary>
    private sealed record Column(string Name, string Quoted, string StoreType, Func<T, object?>? Get, Func<object?, object?>? Convert)
    {
        public static Column Of(IProperty property)
        {
            var mapping = property.GetTypeMapping();
            return new(property.Name, $"\"{property.GetColumnName()}\"", mapping is RelationalTypeMapping relational ? relational.StoreTypeNameBase : "", property.IsShadowProperty() ? null : Getter(property), mapping.Converter?.ConvertToProvider);
        }

        /// <summary>How its value is got from a row, as the database wants it; the last one that was converted is kept, as it is often the next row's as well.</summary>
        public Func<T, object?> From(IReadOnlyDictionary<string, Func<object?>> besides)
        {
            var get = besides.TryGetValue(Name, out var make) ? _ => make() : Get ?? (_ => null);
            if (Convert is not { } convert) { return get; }
            var (last, converted) = ((object?)null, (object?)null);
            return row =>
            {
                if (get(row) is not { } value) { return null; }
                if (!value.Equals(last)) { (last, converted) = (value, convert(value)); }
                return converted;
            };
        }

        private static Func<T, object?> Getter(IProperty property)
        {
            var row = Expression.Parameter(typeof(T));
            return Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(row, property.PropertyInfo!), typeof(object)), row).Compile();
        }
    }
}

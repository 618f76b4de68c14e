using System.Data;
using System.Data.Common;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The rows of a thing read and written raw: prepared statements, no mapping and no rule. What the product does more is seen beside it.</summary>
public sealed class RawRows(GoldenThreadDb db, Type thing)
{
    private readonly string _table = $"\"{db.Model.FindEntityType(thing)!.GetTableName()}\"";
    private readonly string[] _columns = [.. db.Model.FindEntityType(thing)!.GetProperties().Select(property => $"\"{property.GetColumnName()}\"")];

    /// <summary>Every row, as the database gives its values.</summary>
    public async Task<List<object[]>> ReadAsync(string where = "TRUE")
    {
        await using var command = await CommandAsync($"SELECT {string.Join(", ", _columns)} FROM {_table} WHERE {where}");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[_columns.Length];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Inserts rows, one at a time, in the transaction that is open.</summary>
    public async Task InsertAsync(List<object[]> rows)
    {
        var names = _columns.Select((_, at) => db.Database.IsNpgsql() ? $"${at + 1}" : $"$p{at}").ToArray();
        await using var insert = await CommandAsync($"INSERT INTO {_table} ({string.Join(", ", _columns)}) VALUES ({string.Join(", ", names)})");
        for (var at = 0; at < _columns.Length; at++)
        {
            var parameter = insert.CreateParameter();
            if (!db.Database.IsNpgsql()) { parameter.ParameterName = names[at]; }
            parameter.Value = rows.Select(row => row[at]).FirstOrDefault(value => value is not DBNull) ?? DBNull.Value;
            if (parameter is NpgsqlParameter { Value: string } && _columns[at] is "\"Spark\"") { parameter.DbType = DbType.String; }
            insert.Parameters.Add(parameter);
        }

        await insert.PrepareAsync();
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++) { insert.Parameters[at].Value = row[at]; }
            await insert.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Deletes every row.</summary>
    public async Task ClearAsync(string where = "TRUE")
    {
        await using var command = await CommandAsync($"DELETE FROM {_table} WHERE {where}");
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<DbCommand> CommandAsync(string text)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.Transaction = db.Database.CurrentTransaction is { } open ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(open) : null;
        return command;
    }
}

using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Store.Plumbing;

/// <summary>One value of a row, from and to either database and the text of a backup.</summary>
internal static class Cell
{
    private const string MomentForm = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    public static CellKind KindOf(IProperty property) => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
    {
        var t when t == typeof(Guid) => CellKind.Id,
        var t when t == typeof(DateTimeOffset) => CellKind.Moment,
        var t when t == typeof(DateOnly) => CellKind.Day,
        var t when t == typeof(bool) => CellKind.Flag,
        var t when t == typeof(int) || t == typeof(long) => CellKind.Whole,
        var t when t == typeof(decimal) => CellKind.Exact,
        var t when t == typeof(byte[]) => CellKind.Bytes,
        _ when property.IsPrimitiveCollection => CellKind.Words,
        var t when t == typeof(string) || property.GetTypeMapping().Converter?.ProviderClrType == typeof(string) => CellKind.Text,
        _ => throw new NotSupportedException($"A backup does not know how to keep {property.DeclaringType.DisplayName()}.{property.Name}."),
    };

    /// <summary>The kind of a column that this version knows no more.</summary>
    public static CellKind KindOf(Type type) =>
        type == typeof(Guid) ? CellKind.Id
        : type == typeof(DateTime) ? CellKind.Moment
        : type == typeof(bool) ? CellKind.Flag
        : type == typeof(int) || type == typeof(long) ? CellKind.Whole
        : type == typeof(decimal) ? CellKind.Exact
        : type == typeof(byte[]) ? CellKind.Bytes
        : type == typeof(string) ? CellKind.Text
        : throw new NotSupportedException($"A backup does not know how to keep a {type.Name}.");

    /// <summary>Writes a value that a database gave; nothing for null.</summary>
    public static void Write(Utf8JsonWriter json, BackupColumn column, DbDataReader row, int ordinal, bool sqlite)
    {
        if (row.IsDBNull(ordinal)) { return; }
        json.WritePropertyName(column.Name);
        switch (column.Kind)
        {
            case CellKind.Id: json.WriteStringValue(row.GetValue(ordinal) is byte[] bytes ? new Guid(bytes, true) : row.GetFieldValue<Guid>(ordinal)); break;
            case CellKind.Moment: json.WriteStringValue(MomentOf(row, ordinal, sqlite).ToString(MomentForm, CultureInfo.InvariantCulture)); break;
            case CellKind.Day: json.WriteStringValue(row.GetFieldValue<DateOnly>(ordinal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case CellKind.Flag: json.WriteBooleanValue(row.GetBoolean(ordinal)); break;
            case CellKind.Whole: json.WriteNumberValue(row.GetInt64(ordinal)); break;
            case CellKind.Exact: json.WriteStringValue((row.GetDecimal(ordinal) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)); break;
            case CellKind.Bytes: json.WriteBase64StringValue(row.GetFieldValue<byte[]>(ordinal)); break;
            case CellKind.Words: JsonSerializer.Serialize(json, sqlite ? JsonSerializer.Deserialize<string[]>(row.GetString(ordinal)) : row.GetFieldValue<string[]>(ordinal), StoreJson.Options); break;
            default: json.WriteStringValue(row.GetString(ordinal)); break;
        }
    }

    /// <summary>The value as the database's parameter wants it.</summary>
    public static object Read(JsonElement value, CellKind kind, bool sqlite, bool asBytes) => kind switch
    {
        CellKind.Id when asBytes => value.GetGuid().ToByteArray(true),
        CellKind.Id => value.GetGuid(),
        CellKind.Moment when sqlite => Moment(value).UtcTicks,
        CellKind.Moment => Moment(value),
        CellKind.Day => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Flag => value.GetBoolean(),
        CellKind.Whole when sqlite || value.GetInt64() is < int.MinValue or > int.MaxValue => value.GetInt64(),
        CellKind.Whole => value.GetInt32(),
        CellKind.Exact => decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        CellKind.Bytes => value.GetBytesFromBase64(),
        CellKind.Words when sqlite => value.GetRawText(),
        CellKind.Words => value.EnumerateArray().Select(word => word.GetString()!).ToArray(),
        _ => value.GetString()!,
    };

    private static DateTimeOffset Moment(JsonElement value) =>
        DateTimeOffset.ParseExact(value.GetString()!, MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static DateTimeOffset MomentOf(DbDataReader row, int ordinal, bool sqlite) =>
        sqlite ? new DateTimeOffset(row.GetInt64(ordinal), TimeSpan.Zero) : row.GetFieldValue<DateTimeOffset>(ordinal).ToUniversalTime();
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using Npgsql;

namespace GoldenThread.Store.Measures;

/// <summary>Reads figures from PostgreSQL.</summary>
internal static class PostgresObservations
{
    public static async Task<List<Observation>> ReadAsync(NpgsqlConnection connection, string columns, Guid? council, IReadOnlyCollection<Guid> series, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"SELECT {columns} FROM \"Observations\" WHERE \"SeriesId\" = ANY($1) AND ($2::uuid IS NULL OR \"CouncilId\" = $2) ORDER BY \"SeriesId\", \"From\", \"To\", \"Revision\"", connection)
        {
            Parameters = { new() { Value = series.ToArray() }, new() { Value = (object?)council ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<Observation>();
        while (await reader.ReadAsync(cancel)) { found.Add(Of(reader)); }
        return found;
    }

    private static Observation Of(NpgsqlDataReader row) => new()
    {
        CouncilId = row.GetGuid(0),
        SeriesId = row.GetGuid(1),
        From = row.GetFieldValue<DateOnly>(2),
        To = row.GetFieldValue<DateOnly>(3),
        Revision = row.GetInt32(4),
        Kind = EnumNames<PeriodKind>.Of(row.GetString(5)),
        Figure = EnumNames<FigureKind>.Of(row.GetString(6)),
        Value = Decimal(row, 7),
        Numerator = Decimal(row, 8),
        Denominator = Decimal(row, 9),
        Lower = Decimal(row, 10),
        Upper = Decimal(row, 11),
        Status = EnumNames<PeriodStatus>.Of(row.GetString(12)),
        State = EnumNames<FigureState>.Of(row.GetString(13)),
        Doubts = row.GetString(14),
        Reason = row.IsDBNull(15) ? null : row.GetString(15),
        LoadId = row.IsDBNull(16) ? null : row.GetGuid(16),
        Row = row.IsDBNull(17) ? null : row.GetInt32(17),
        RecordedBy = row.GetString(18),
        RecordedAt = row.GetFieldValue<DateTimeOffset>(19),
        SupersededAt = row.IsDBNull(20) ? null : row.GetFieldValue<DateTimeOffset>(20),
        Sequence = row.GetInt64(21),
        Colour = row.IsDBNull(22) ? null : EnumNames<Colour>.Of(row.GetString(22)),
        RuleId = row.IsDBNull(23) ? null : row.GetGuid(23),
        TargetKind = row.IsDBNull(24) ? null : EnumNames<TargetKind>.Of(row.GetString(24)),
        Target = Decimal(row, 25),
        TargetUpper = Decimal(row, 26),
        TargetFloor = Decimal(row, 27),
        RatedAgainst = Decimal(row, 28),
        InRetrospect = row.GetBoolean(29),
    };

    private static decimal? Decimal(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetDecimal(at);

    /// <summary>The values of a list of names, looked up instead of searched for.</summary>
    private static class EnumNames<T> where T : struct, Enum
    {
        private static readonly Dictionary<string, T> Known = Enum.GetValues<T>().ToDictionary(value => value.ToString());

        public static T Of(string name) => Known[name];
    }
}

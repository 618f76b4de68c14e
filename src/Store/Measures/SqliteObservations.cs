using System.Buffers.Text;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GoldenThread.Store.Measures;

/// <summary>Reads figures from SQLite by its own functions: texts are looked at where they lie, and one that is the same as in the row before is not read again.</summary>
internal sealed class SqliteObservations
{
    /// <summary>Whether what most figures do not have is missing: one question instead of nine, as asking SQLite costs more than its answer.</summary>
    private const string AllRareAreNull = "coalesce(\"Numerator\", \"Denominator\", \"Lower\", \"Upper\", \"Reason\", \"SupersededAt\", \"TargetUpper\", \"TargetFloor\", \"RatedAgainst\") IS NULL";
    private const int OfRare = 30;

    private readonly sqlite3_stmt _row;
    private readonly Said<PeriodKind> _kind = new(Enum.Parse<PeriodKind>);
    private readonly Said<FigureKind> _figure = new(Enum.Parse<FigureKind>);
    private readonly Said<PeriodStatus> _status = new(Enum.Parse<PeriodStatus>);
    private readonly Said<FigureState> _state = new(Enum.Parse<FigureState>);
    private readonly Said<Colour> _colour = new(Enum.Parse<Colour>);
    private readonly Said<TargetKind> _targetKind = new(Enum.Parse<TargetKind>);
    private readonly Said<string> _doubts = new(text => text), _reason = new(text => text), _by = new(text => text);

    private SqliteObservations(sqlite3_stmt row) => _row = row;

    public static List<Observation> Read(SqliteConnection connection, string columns, Guid? council, IReadOnlyCollection<Guid> series)
    {
        var found = new List<Observation>();
        Check(raw.sqlite3_prepare_v2(connection.Handle!, $"SELECT {columns}, {AllRareAreNull} FROM \"Observations\" WHERE \"SeriesId\" = ?1 AND (?2 IS NULL OR \"CouncilId\" = ?2) ORDER BY \"From\", \"To\", \"Revision\"", out var statement), connection);
        using (statement)
        {
            var rows = new SqliteObservations(statement);
            if (council is { } one) { Check(raw.sqlite3_bind_blob(statement, 2, one.ToByteArray(true)), connection); }
            foreach (var id in series)
            {
                Check(raw.sqlite3_bind_blob(statement, 1, id.ToByteArray(true)), connection);
                int step;
                while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW) { found.Add(rows.Now(id, council)); }
                Check(step == raw.SQLITE_DONE ? raw.SQLITE_OK : step, connection);
                Check(raw.sqlite3_reset(statement), connection);
            }
        }

        return found;
    }

    private static void Check(int code, SqliteConnection connection) => SqliteException.ThrowExceptionForRC(code, connection.Handle);

    private Observation Now(Guid series, Guid? council)
    {
        var common = Common(series, council);
        return raw.sqlite3_column_int(_row, OfRare) != 0 ? common : common with
        {
            Numerator = Decimal(8),
            Denominator = Decimal(9),
            Lower = Decimal(10),
            Upper = Decimal(11),
            Reason = IsNull(15) ? null : _reason.Of(Text(15)),
            SupersededAt = IsNull(20) ? null : Moment(20),
            TargetUpper = Decimal(26),
            TargetFloor = Decimal(27),
            RatedAgainst = Decimal(28),
        };
    }

    private Observation Common(Guid series, Guid? council) => new()
    {
        CouncilId = council ?? new(Text(0), true),
        SeriesId = series,
        From = Day(2),
        To = Day(3),
        Revision = (int)raw.sqlite3_column_int64(_row, 4),
        Kind = _kind.Of(Text(5)),
        Figure = _figure.Of(Text(6)),
        Value = Decimal(7),
        Status = _status.Of(Text(12)),
        State = _state.Of(Text(13)),
        Doubts = _doubts.Of(Text(14)),
        LoadId = Identity(16),
        Row = IsNull(17) ? null : (int)raw.sqlite3_column_int64(_row, 17),
        RecordedBy = _by.Of(Text(18)),
        RecordedAt = Moment(19),
        Sequence = raw.sqlite3_column_int64(_row, 21),
        Colour = IsNull(22) ? null : _colour.Of(Text(22)),
        RuleId = Identity(23),
        TargetKind = IsNull(24) ? null : _targetKind.Of(Text(24)),
        Target = Decimal(25),
        InRetrospect = raw.sqlite3_column_int64(_row, 29) != 0,
    };

    private bool IsNull(int at) => raw.sqlite3_column_type(_row, at) == raw.SQLITE_NULL;

    /// <summary>The bytes of a text as they lie there; none where there is no value.</summary>
    private ReadOnlySpan<byte> Text(int at) => raw.sqlite3_column_blob(_row, at);

    private Guid? Identity(int at) => Text(at) is { Length: 16 } bytes ? new(bytes, true) : null;

    private decimal? Decimal(int at) => Text(at) is not { Length: > 0 } text ? null
        : Utf8Parser.TryParse(text, out decimal value, out var read) && read == text.Length ? value
        : throw new FormatException($"“{Encoding.UTF8.GetString(text)}” is no figure.");

    private DateTimeOffset Moment(int at) => new(raw.sqlite3_column_int64(_row, at), TimeSpan.Zero);

    private DateOnly Day(int at)
    {
        var text = Text(at);
        int Number(ReadOnlySpan<byte> figures) => Utf8Parser.TryParse(figures, out int number, out _) ? number : throw new FormatException("A day is not as it was written.");
        return new(Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
    }

    /// <summary>The value of a text, kept while it stays the same.</summary>
    private sealed class Said<T>(Func<string, T> read)
    {
        private byte[]? _text;
        private T _value = default!;

        public T Of(ReadOnlySpan<byte> text)
        {
            if (_text is null || !text.SequenceEqual(_text)) { (_text, _value) = (text.ToArray(), read(Encoding.UTF8.GetString(text))); }
            return _value;
        }
    }
}

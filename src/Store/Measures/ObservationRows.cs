using GoldenThread.Domain.Measures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoldenThread.Store.Measures;

/// <summary>Reads figures by the thousand, column by column: mapping each of a row's twenty-seven values in general takes several times as long as judging the figure.</summary>
internal static class ObservationRows
{
    private static readonly string Columns = string.Join(", ", new[]
    {
        nameof(Observation.CouncilId), nameof(Observation.SeriesId), nameof(Observation.From), nameof(Observation.To), nameof(Observation.Revision), nameof(Observation.Kind), nameof(Observation.Figure), nameof(Observation.Value),
        nameof(Observation.Numerator), nameof(Observation.Denominator), nameof(Observation.Lower), nameof(Observation.Upper), nameof(Observation.Status), nameof(Observation.State), nameof(Observation.Doubts), nameof(Observation.Reason),
        nameof(Observation.LoadId), nameof(Observation.Row), nameof(Observation.RecordedBy), nameof(Observation.RecordedAt), nameof(Observation.SupersededAt), nameof(Observation.Sequence), nameof(Observation.Colour), nameof(Observation.RuleId),
        nameof(Observation.TargetKind), nameof(Observation.Target), nameof(Observation.TargetUpper), nameof(Observation.TargetFloor), nameof(Observation.RatedAgainst), nameof(Observation.InRetrospect),
    }.Select(name => $"\"{name}\""));

    /// <summary>Every revision of the figures of some series, in the order of the series and within one of its periods.</summary>
    public static async Task<List<Observation>> ReadAsync(GoldenThreadDb db, IReadOnlyCollection<Guid> series, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            Guid? council = db.SeesAllCouncils ? null : db.CouncilId;
            return db.Database.GetDbConnection() is NpgsqlConnection postgres
                ? await PostgresObservations.ReadAsync(postgres, Columns, council, series, cancel)
                : SqliteObservations.Read((SqliteConnection)db.Database.GetDbConnection(), Columns, council, series);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}

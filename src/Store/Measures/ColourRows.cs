using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GoldenThread.Store.Measures;

/// <summary>Gives figures that have no colour the one that they were stamped with in retrospect. A colour once given is never changed: the update finds only rows that have none.</summary>
public static class ColourRows
{
    private static readonly string[] Stamped =
        [nameof(Observation.Colour), nameof(Observation.RuleId), nameof(Observation.TargetKind), nameof(Observation.Target), nameof(Observation.TargetUpper), nameof(Observation.TargetFloor), nameof(Observation.RatedAgainst), nameof(Observation.InRetrospect)];

    private static readonly string[] Keys = [nameof(Observation.SeriesId), nameof(Observation.From), nameof(Observation.To), nameof(Observation.Revision)];

    /// <summary>How many rows were given a colour.</summary>
    public static async Task<int> ColourAsync(this GoldenThreadDb db, IEnumerable<Observation> stamped, CancellationToken cancel)
    {
        var entity = db.Model.FindEntityType(typeof(Observation))!;
        var columns = Stamped.Concat(Keys).Select(name => entity.FindProperty(name)!).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        string Set(IEnumerable<string> names, string between) => string.Join(between, names.Select(name => $"\"{entity.FindProperty(name)!.GetColumnName()}\" = @{name}"));
        command.CommandText = $"UPDATE \"{entity.GetTableName()}\" SET {Set(Stamped, ", ")} WHERE {Set(Keys, " AND ")} AND (\"Colour\" IS NULL OR \"Colour\" = '{nameof(Colour.None)}')";
        var coloured = 0;
        foreach (var figure in stamped)
        {
            command.Parameters.Clear();
            foreach (var column in columns) { command.Parameters.Add(Parameter(column, command, figure)); }
            coloured += await command.ExecuteNonQueryAsync(cancel);
        }

        return coloured;
    }

    private static System.Data.Common.DbParameter Parameter(IProperty column, System.Data.Common.DbCommand command, Observation figure) =>
        ((RelationalTypeMapping)column.GetTypeMapping()).CreateParameter(command, "@" + column.Name, column.PropertyInfo!.GetValue(figure), nullable: true);
}

using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GoldenThread.Web.Plumbing;

/// <summary>Tells a database that cannot be reached or written just now from a fault of ours.</summary>
public static class DatabaseTrouble
{
    // SQLite: busy, locked, read-only, disk fault, full, cannot open.
    private static readonly int[] OfSqlite = [5, 6, 8, 10, 13, 14];

    public static bool Is(Exception? fault)
    {
        for (var each = fault; each is not null; each = each.InnerException)
        {
            if (each is SqliteException sqlite && OfSqlite.Contains(sqlite.SqliteErrorCode)) { return true; }
            // Read-only after a switch-over, or a database that takes no connections just now.
            if (each is PostgresException postgres && (postgres.IsTransient || postgres.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.ObjectNotInPrerequisiteState)) { return true; }
            if (each is NpgsqlException and not PostgresException && each.InnerException is SocketException or IOException or TimeoutException) { return true; }
            if (each is DbException { IsTransient: true }) { return true; }
        }

        return false;
    }

    /// <summary>PostgreSQL keeps no NUL. Nobody types one; a program may send it.</summary>
    private static bool HoldsWhatCannotBeKept(Exception? fault)
    {
        for (var each = fault; each is not null; each = each.InnerException)
        {
            if (each is PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter }) { return true; }
        }

        return false;
    }

    /// <summary>The status with which a fault is answered.</summary>
    public static int StatusFor(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when HoldsWhatCannotBeKept(fault) => StatusCodes.Status400BadRequest,
        _ when Is(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}

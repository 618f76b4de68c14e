using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace GoldenThread.Store.Plumbing;

#pragma warning disable EF1001 // Nothing else of the library lets a pooled context keep its connection open.
/// <summary>Stays open as long as the context that holds it is in the pool: to open it again costs more than most of what is asked of it.</summary>
internal sealed class KeptSqliteConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder statements, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> log)
    : SqliteRelationalConnection(dependencies, statements, log)
{
    protected override void CloseDbConnection() { }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    public static DbContextOptionsBuilder UseBy(DbContextOptionsBuilder db) => db.ReplaceService<ISqliteRelationalConnection, KeptSqliteConnection>();
}

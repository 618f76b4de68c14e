using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GoldenThread.Store.Plumbing;

/// <summary>The steps by which the schema came about. The same step has the same name on both databases.</summary>
public static class SchemaStep
{
    /// <summary>A migration's name without the moment at which it was generated.</summary>
    public static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];

    /// <summary>The steps of the database that this version of the product does not know: a newer one made them.</summary>
    public static async Task<IReadOnlyList<string>> UnknownAsync(GoldenThreadDb db, CancellationToken cancel) =>
        [.. (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations()).Select(NameOf)];

    /// <summary>Brings an empty database to the last of the steps given, or to the newest when none is.</summary>
    public static Task ToAsync(GoldenThreadDb db, IReadOnlyList<string> steps, CancellationToken cancel) =>
        db.GetService<IMigrator>().MigrateAsync(steps.Count == 0 ? null : db.Database.GetMigrations().Last(migration => steps.Contains(NameOf(migration))), cancel);
}

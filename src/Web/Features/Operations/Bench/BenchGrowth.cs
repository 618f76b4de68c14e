using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Other councils beside one: its rows again under other identities, made by PostgreSQL itself.</summary>
public static class BenchGrowth
{
    private static readonly (Type Thing, string[] Ids)[] Things =
    [
        (typeof(Council), ["Id"]), (typeof(ChainHead), []), (typeof(Measure), ["RowId", "Id"]), (typeof(MeasureList), ["Id"]), (typeof(CouncilRule), ["Id"]),
        (typeof(Series), ["Id", "MeasureId"]), (typeof(Observation), ["SeriesId"]), (typeof(MeasureStanding), ["RowId", "MeasureId"]),
    ];

    public static async Task MultiplyAsync(IServiceProvider services, int others, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel);
        db.SeesAllCouncils = true;
        var first = await db.Councils.IgnoreQueryFilters().Where(council => council.Code == BenchCouncil.Code).Select(council => council.Id).SingleAsync(cancel);
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        for (var other = 1; other <= others; other++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            foreach (var (thing, ids) in Things) { await db.Database.ExecuteSqlRawAsync(Copy(db.Model.FindEntityType(thing)!, ids, other), [first], cancel); }
            await transaction.CommitAsync(cancel);
            if (other % 10 == 0) { Console.Error.WriteLine($"{other} councils"); }
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE", cancel);
    }

    private static string Copy(IEntityType thing, string[] ids, int other)
    {
        var columns = thing.GetProperties().Select(property => property.GetColumnName()).ToList();
        var isCouncil = thing.ClrType == typeof(Council);
        string Value(string column) => column == "CouncilId" || ids.Contains(column) ? $"md5('{other}' || \"{column}\"::text)::uuid"
            : isCouncil && column is "Code" or "Name" ? $"\"{column}\" || '-{other}'"
            : $"\"{column}\"";
        return $"INSERT INTO \"{thing.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(Value))} FROM \"{thing.GetTableName()}\" WHERE \"{(isCouncil ? "Id" : "CouncilId")}\" = {{0}}";
    }
}

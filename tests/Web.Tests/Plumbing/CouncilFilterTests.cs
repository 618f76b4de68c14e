using System.Data.Common;
using System.Reflection;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class SqliteCouncilFilterTests(SqliteProduct product) : CouncilFilterTests(product), IClassFixture<SqliteProduct>
{
    protected override DbConnection PastTheProduct() => new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={product.Folder}/goldenthread.db;Foreign Keys=False");
}

public sealed class PostgresCouncilFilterTests(PostgresProduct product) : CouncilFilterTests(product), IClassFixture<PostgresProduct>
{
    protected override DbConnection PastTheProduct() => new Npgsql.NpgsqlConnection(product.AsSuperuser);
}

/// <summary>Whatever is asked of the database by the product's own means, by whatever set: it answers with one council's rows.</summary>
public abstract class CouncilFilterTests(Product product)
{
    /// <summary>What carries no council, with the reason.</summary>
    private static readonly Dictionary<string, string> Nobodys = new()
    {
        ["KeyXml"] = "the keys of the installation",
        ["IdentityUserClaim<Guid>"] = "stands beside an account, and is found through it",
        ["IdentityUserLogin<Guid>"] = "stands beside an account, and is found through it",
        ["IdentityUserToken<Guid>"] = "stands beside an account, and is found through it",
    };

    private static readonly Guid Other = Guid.CreateVersion7();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract DbConnection PastTheProduct();

    /// <summary>Every set of the context, those that it inherits too.</summary>
    private static IEnumerable<Type> Sets => typeof(GoldenThreadDb).GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>)).Select(property => property.PropertyType.GetGenericArguments()[0]);

    [Fact]
    public async Task Everything_kept_carries_its_council_or_is_named_here_with_the_reason()
    {
        var without = await product.InScopeAsync((_, db) => Task.FromResult(EveryTable.Things(db).Where(thing => EveryTable.CouncilColumn(thing) is null).Select(thing => Name(thing.ClrType)).ToList()));
        Assert.Equal(Nobodys.Keys.Order(StringComparer.Ordinal), without.Order(StringComparer.Ordinal));
        var unfiltered = await product.InScopeAsync((_, db) => Task.FromResult(EveryTable.Things(db).Where(thing => EveryTable.CouncilColumn(thing) is not null && thing.FindDeclaredQueryFilter(GoldenThreadDb.CouncilFilter) is null).Select(thing => Name(thing.ClrType)).ToList()));
        Assert.Empty(unfiltered);
    }

    [Fact]
    public async Task No_set_shows_a_row_of_another_council_and_every_set_had_one_to_show()
    {
        await using (var connection = PastTheProduct())
        {
            await connection.OpenAsync(Cancel);
            await product.InScopeAsync(async (_, db) =>
            {
                await EveryTable.FillAsync(db, connection, product.Council.Id, Other);
                return 0;
            });
        }

        var kept = await product.InScopeAsync((_, db) => Task.FromResult(Sets.Where(type => db.Model.FindEntityType(type) is not null).ToList()));
        Assert.True(kept.Count > 20);
        foreach (var type in kept.Where(type => !Nobodys.ContainsKey(Name(type))))
        {
            var count = (Task<(int Mine, int Others, int There)>)typeof(CouncilFilterTests).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, null)!;
            var (mine, others, there) = await count;
            Assert.True(mine > 0, $"{type.Name}: nothing of the council itself was found.");
            Assert.True(others == 0, $"{type.Name}: {others} rows of another council were shown.");
            Assert.True(there > 0, $"{type.Name}: the test has put in no row of another council.");
        }
    }

    private async Task<(int Mine, int Others, int There)> CountAsync<T>() where T : class
    {
        // Each question in a unit of work of its own, as pages ask: nothing is left over from the one before.
        var column = typeof(T) == typeof(Domain.Organisation.Council) ? "Id" : "CouncilId";
        var mine = await product.InScopeAsync((_, db) => db.Set<T>().CountAsync(row => EF.Property<Guid>(row, column) == product.Council.Id, Cancel));
        var others = await product.InScopeAsync((_, db) => db.Set<T>().CountAsync(row => EF.Property<Guid>(row, column) != product.Council.Id, Cancel));
        var there = await product.InScopeAsync((_, db) =>
        {
            db.SeesAllCouncils = true;
            return db.Set<T>().IgnoreQueryFilters().CountAsync(row => EF.Property<Guid>(row, column) == Other, Cancel);
        });
        if (product is PostgresProduct)
        {
            // There even somebody who takes the filters off sees no more.
            others += await product.InScopeAsync((_, db) => db.Set<T>().IgnoreQueryFilters().CountAsync(row => EF.Property<Guid>(row, column) != product.Council.Id, Cancel));
        }

        return (mine, others, there);
    }

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}

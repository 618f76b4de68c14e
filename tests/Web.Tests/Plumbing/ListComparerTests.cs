using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class ListComparerTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    [Fact]
    public void The_same_in_the_same_order_is_no_change_and_anything_else_is()
    {
        var comparer = new ListComparer<List<string>, string>();
        Assert.True(comparer.Equals(["a", "b"], ["a", "b"]));
        Assert.Equal(comparer.GetHashCode(["a", "b"]), comparer.GetHashCode(["a", "b"]));
        foreach (var other in new List<string>?[] { ["b", "a"], ["a"], [], null }) { Assert.False(comparer.Equals(["a", "b"], other)); }
        Assert.True(comparer.Equals(null, null));
    }

    [Fact]
    public void What_is_remembered_does_not_change_with_a_list_that_is_changed_in_place()
    {
        List<string> list = ["a"];
        var kept = new ListComparer<List<string>, string>().Snapshot(list);
        list.Add("b");
        Assert.Equal(["a"], kept);
        Assert.IsType<Role[]>(new ListComparer<Role[], Role>().Snapshot([Role.Member]));
    }

    [Fact]
    public async Task Every_list_in_a_column_is_compared_by_it() => await product.InScopeAsync((_, db) =>
    {
        var lists = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsPrimitiveCollection).ToList();
        Assert.NotEmpty(lists);
        Assert.All(lists, property => Assert.Equal(typeof(ListComparer<,>), property.GetValueComparer().GetType().GetGenericTypeDefinition()));
        return Task.FromResult(0);
    });
}

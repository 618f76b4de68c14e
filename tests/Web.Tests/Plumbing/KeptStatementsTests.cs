using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>On SQLite a connection stays open and keeps its statements: nothing of one question may be seen in the next.</summary>
public sealed class KeptStatementsTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_question_is_asked_within_itself_and_with_other_values()
    {
        var asked = await product.InScopeAsync(async (_, db) =>
        {
            var found = new List<(Guid Outer, Guid Inner)>();
            var posts = await db.Posts.OrderBy(post => post.Id).Select(post => post.Id).Take(5).ToListAsync(Cancel);
            foreach (var id in posts)
            {
                await foreach (var outer in db.Posts.AsNoTracking().Where(post => post.Id == id).Select(post => post.Id).AsAsyncEnumerable().WithCancellation(Cancel))
                {
                    var other = posts[(posts.IndexOf(id) + 1) % posts.Count];
                    await foreach (var inner in db.Posts.AsNoTracking().Where(post => post.Id == other).Select(post => post.Id).AsAsyncEnumerable().WithCancellation(Cancel)) { found.Add((outer, inner)); }
                }
            }

            return (posts, found);
        });
        Assert.NotEmpty(asked.posts);
        Assert.Equal(asked.posts, asked.found.Select(pair => pair.Outer));
        Assert.Equal([.. asked.posts.Skip(1), asked.posts[0]], asked.found.Select(pair => pair.Inner));
    }

    [Fact]
    public async Task A_connection_that_was_closed_and_opened_again_answers_as_before()
    {
        var counts = await product.InScopeAsync(async (_, db) =>
        {
            var before = await db.Posts.CountAsync(Cancel);
            await db.Database.GetDbConnection().CloseAsync();
            return (before, After: await db.Posts.CountAsync(Cancel));
        });
        Assert.True(counts.before > 0);
        Assert.Equal(counts.before, counts.After);
    }
}

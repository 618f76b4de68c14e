using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Account;

public sealed class UserCommandTests(SqliteProduct sqlite, PostgresProduct postgres) : IClassFixture<SqliteProduct>, IClassFixture<PostgresProduct>
{
    private static string[] Add(string email, string store, string place, params string[] more) =>
        ["user", "add", email, store, place, "--role", "Auditor", "--post", "External auditor", .. more];

    private static string[] By(Role role) => ["--as", TestCouncil.EmailOf(role), "--reason", "By hand"];

    [Fact]
    public async Task On_SQLite_a_writing_command_refuses_while_the_server_runs()
    {
        Assert.Equal(CommandLine.NotSo, await CommandLine.RunAsync(Add("shell@example.org", "--data", sqlite.Folder, By(Role.Administrator))));
        Assert.False(await sqlite.InScopeAsync((_, db) => db.Users.AnyAsync(a => a.Email == "shell@example.org", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_administrator_invites_from_the_shell_and_nobody_else_does()
    {
        var database = postgres.Services.GetRequiredService<SiteOptions>().Database!;
        Assert.Equal(0, await CommandLine.RunAsync(Add("shell@example.org", "--database", database, By(Role.Administrator))));
        Assert.Equal(CommandLine.NotSo, await CommandLine.RunAsync(Add("no@example.org", "--database", database, By(Role.Clerk))));
        Assert.Equal(CommandLine.Misused, await CommandLine.RunAsync(Add("no@example.org", "--database", database)));
        Assert.Equal(0, await CommandLine.RunAsync(["user", "roles", "shell@example.org", "--database", database, "--role", "Inspector:2027-03-31", .. By(Role.Administrator)]));
        Assert.Equal(CommandLine.NotSo, await CommandLine.RunAsync(["user", "roles", "shell@example.org", "--database", database, "--role", "Inspector", .. By(Role.Administrator)]));
        var roles = await postgres.InScopeAsync((_, db) => db.Users.Where(a => a.Email == "shell@example.org").Select(a => a.Roles).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal([new RoleGrant(Role.Inspector, new DateOnly(2027, 3, 31))], roles);
    }

    [Fact]
    public void The_lock_of_the_data_folder_is_held_by_one_and_let_go()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        using (var first = DataFolderLock.Take(folder))
        {
            Assert.NotNull(first);
            Assert.Null(DataFolderLock.Take(folder));
        }

        using (var second = DataFolderLock.Take(folder)) { Assert.NotNull(second); }
        Directory.Delete(folder, recursive: true);
    }
}

using System.Diagnostics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Operations;

public sealed class CommandsTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(RunningProduct.Executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, await said, await complained);
    }

    [Fact]
    public async Task Beside_the_server_commands_read_and_refuse_to_write()
    {
        var verified = await RunAsync("verify", "--data", product.Folder);
        Assert.True(verified.Code == 0, verified.Error);
        Assert.Contains("test: ", verified.Out, StringComparison.Ordinal);
        Assert.Contains("Head ", verified.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("verify", "--data", product.Folder, "--council", "nowhere")).Code);

        var file = Path.Combine(product.Folder, "all.zip");
        var backed = await RunAsync("backup", file, "--data", product.Folder);
        Assert.True(backed.Code == 0, backed.Error);

        var refused = await RunAsync("rebuild-standings", "--data", product.Folder);
        Assert.Equal(1, refused.Code);
        Assert.Contains("one process writes", refused.Error, StringComparison.Ordinal);

        var elsewhere = Path.Combine(product.Folder, "elsewhere");
        var restored = await RunAsync("restore", file, "--data", elsewhere);
        Assert.True(restored.Code == 0, restored.Error);
        var rebuilt = await RunAsync("rebuild-standings", "--data", elsewhere);
        Assert.Equal((0, "0"), (rebuilt.Code, rebuilt.Out.Trim()));
        Assert.Equal(2, (await RunAsync("restore")).Code);
        Assert.Equal(0, (await RunAsync("upgrade", "--data", elsewhere)).Code);
    }
}

/// <summary>The schedule itself, in a process of its own: what is in the outbox goes out without anybody asking.</summary>
public sealed class SqliteScheduleTests(SqliteProduct product) : IClassFixture<SqliteProduct>
{
    [Fact]
    public async Task Mail_goes_out_by_the_schedule_and_again_after_a_restart() => await Schedule.SendsAsync(product, []);
}

public sealed class PostgresScheduleTests(PostgresProduct product) : IClassFixture<PostgresProduct>
{
    [Fact]
    public async Task Mail_goes_out_once_though_two_processes_share_the_schedule() => await Schedule.SendsAsync(product, ["--database", product.ConnectionString]);
}

internal static class Schedule
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task SendsAsync(Product product, string[] database)
    {
        await using var smtp = await SmtpPeer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        if (database.Length == 0)
        {
            var file = Path.Combine(folder, "all.zip");
            await product.InScopeAsync((services, _) => ((Features.Operations.TakeBackup)services.GetService(typeof(Features.Operations.TakeBackup))!).RunAsync(file, Cancel));
            Assert.True((await Restoring.RunAsync(new StoreOptions { DataFolder = folder }, file, false, DateTimeOffset.UnixEpoch, Cancel)).IsGranted);
        }

        string[] options = [.. database, "--Smtp:Host", SmtpPeer.Host, "--Smtp:Port", $"{smtp.Port}", "--Smtp:From", "council@example.org"];
        for (var round = 1; round <= 2; round++)
        {
            await WriteAsync(product, folder, database, $"Round {round}");
            await using var one = await RunningProduct.StartAsync(folder, options, Cancel);
            var other = database.Length == 0 ? null : await RunningProduct.StartAsync(Directory.CreateTempSubdirectory("golden-thread-").FullName, options, Cancel);
            await smtp.ReceiveAsync(mail => mail.Subject == $"Round {round}", Cancel);
            if (other is not null) { await other.DisposeAsync(); }
        }

        Assert.Equal(["Round 1", "Round 2"], smtp.Mails.Select(mail => mail.Subject));
    }

    private static async Task WriteAsync(Product product, string folder, string[] database, string subject)
    {
        await using var db = new Store.GoldenThreadDb((DbContextOptions<Store.GoldenThreadDb>)new DbContextOptionsBuilder<Store.GoldenThreadDb>().Use(new StoreOptions { DataFolder = folder, Postgres = database.LastOrDefault() }).Options) { CouncilId = product.Council.Id };
        var past = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        db.Outbox.Add(new Store.Plumbing.Mail { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, Key = subject, To = "lead@example.org", Subject = subject, Body = "Hello", CreatedAt = past, NextTryAt = past });
        await db.SaveChangesAsync(Cancel);
    }
}

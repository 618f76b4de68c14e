using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class BackupTests(SqliteProduct sqlite, PostgresProduct postgres) : IClassFixture<SqliteProduct>, IClassFixture<PostgresProduct>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Product From(string database) => database == "SQLite" ? sqlite : postgres;

    private async Task<(string Path, BackupManifest Manifest)> TakeAsync(Product product)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.zip");
        var outcome = await product.InScopeAsync((services, _) => services.GetRequiredService<TakeBackup>().RunAsync(path, Cancel));
        Assert.True(outcome.IsGranted, string.Join(' ', outcome.Problems));
        return (path, outcome.Value!);
    }

    private StoreOptions NewFolder() => new() { DataFolder = Path.Combine(_folder, Guid.NewGuid().ToString("N")) };

    [Theory]
    [InlineData("SQLite", "SQLite")]
    [InlineData("SQLite", "PostgreSQL")]
    [InlineData("PostgreSQL", "SQLite")]
    [InlineData("PostgreSQL", "PostgreSQL")]
    public async Task A_backup_restores_on_either_database_byte_for_byte_and_its_chain_holds(string from, string to)
    {
        var product = From(from);
        var content = Encoding.UTF8.GetBytes("The minute of 9 November");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        if (from == "SQLite")
        {
            var place = Path.Combine(sqlite.Folder, "evidence", product.Council.Id.ToString("D"));
            Directory.CreateDirectory(place);
            await File.WriteAllBytesAsync(Path.Combine(place, hash), content, Cancel);
        }
        else
        {
            await product.InScopeAsync(async (_, db) => await db.Files.AnyAsync(Cancel) ? 0 : db.Files.Add(new StoredFile { CouncilId = product.Council.Id, Hash = hash, Content = content }).Context.SaveChanges());
        }

        var (path, manifest) = await TakeAsync(product);
        Assert.Equal(from, manifest.Database);
        Assert.Single(manifest.Files);
        Assert.True(manifest.Rows > 30);

        await using var database = to == "PostgreSQL" ? await (await PostgresServer.RunningAsync()).CreateDatabaseAsync() : null;
        var store = NewFolder() with { Postgres = database?.ConnectionString };
        var restored = await Restoring.RunAsync(store, path, replace: false, Now, Cancel);
        Assert.True(restored.IsGranted, string.Join(' ', restored.Problems));

        await using var db = new GoldenThread.Store.GoldenThreadDb((DbContextOptions<GoldenThread.Store.GoldenThreadDb>)new DbContextOptionsBuilder<GoldenThread.Store.GoldenThreadDb>().Use(store).Options) { SeesAllCouncils = true };
        db.CouncilId = product.Council.Id;
        var report = await ChainWalk.WalkAsync(db, "test", Cancel);
        Assert.True(report.Holds, report.InWords);
        Assert.Equal(manifest.Councils.Single().Hash, report.Hash);

        var again = await BackupWriter.WriteAsync(db, store, Path.Combine(_folder, $"{Guid.NewGuid():N}.zip"), Now, "1", Cancel);
        Assert.Equal(manifest.Tables.Select(table => (table.Name, table.Rows, table.Sha256)), again.Value!.Tables.Select(table => (table.Name, table.Rows, table.Sha256)));
        Assert.Equal(manifest.Files, again.Value.Files);
    }

    [Fact]
    public async Task A_backup_taken_while_others_write_is_of_one_moment_and_keeps_nobody_waiting()
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var lead = await sqlite.VisitAsync(Role.Lead);
        var writing = Task.Run(async () =>
        {
            var count = 0;
            for (; !done.IsCancellationRequested; count++)
            {
                var page = await lead.PageAsync("/plans/plan/actions/CEA1/update");
                using var answer = await lead.SendAsync(page, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = $"While a backup is taken {count}" });
                Assert.Equal(302, (int)answer.StatusCode);
            }

            return count;
        }, Cancel);
        var taken = new List<string>();
        for (var i = 0; i < 3; i++) { taken.Add((await TakeAsync(sqlite)).Path); }
        await done.CancelAsync();
        await writing;

        foreach (var path in taken)
        {
            var restored = await Restoring.RunAsync(NewFolder(), path, replace: false, Now, Cancel);
            Assert.True(restored.IsGranted, string.Join(' ', restored.Problems));
        }
    }

    [Fact]
    public async Task What_is_there_already_is_kept_aside_and_only_with_consent()
    {
        var (path, _) = await TakeAsync(sqlite);
        var store = NewFolder();
        Assert.True((await Restoring.RunAsync(store, path, replace: false, Now, Cancel)).IsGranted);
        SqliteConnection.ClearAllPools();

        var refused = await Restoring.RunAsync(store, path, replace: false, Now, Cancel);
        Assert.Contains("--replace", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);

        var replaced = await Restoring.RunAsync(store, path, replace: true, Now, Cancel);
        Assert.True(replaced.IsGranted, string.Join(' ', replaced.Problems));
        Assert.True(File.Exists(Path.Combine(replaced.Value!.Aside!, "goldenthread.db")));
        Assert.True(File.Exists(store.SqliteFile));
    }

    [Fact]
    public async Task On_PostgreSQL_too_what_is_there_is_kept_aside_and_only_with_consent()
    {
        var (path, manifest) = await TakeAsync(postgres);
        await using var database = await (await PostgresServer.RunningAsync()).CreateDatabaseAsync();
        var store = NewFolder() with { Postgres = database.ConnectionString };
        Assert.True((await Restoring.RunAsync(store, path, replace: false, Now, Cancel)).IsGranted);
        Assert.Contains("--replace", Assert.Single((await Restoring.RunAsync(store, path, replace: false, Now, Cancel)).Problems).Message, StringComparison.Ordinal);

        var replaced = await Restoring.RunAsync(store, path, replace: true, Now, Cancel);
        Assert.True(replaced.IsGranted, string.Join(' ', replaced.Problems));
        await using var connection = new Npgsql.NpgsqlConnection(database.AsSuperuser); // the rules for rows went aside with the tables
        await connection.OpenAsync(Cancel);
        await using var command = new Npgsql.NpgsqlCommand("SELECT count(*) FROM before_restore_20261123_090000.\"History\"", connection);
        Assert.Equal(manifest.Councils.Single().Sequence, await command.ExecuteScalarAsync(Cancel));
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("cut off")]
    [InlineData("newer form")]
    [InlineData("newer schema")]
    [InlineData("forged history")]
    [InlineData("no zip")]
    [InlineData("absent")]
    public async Task A_file_that_is_not_fit_is_refused_in_words_and_nothing_is_changed(string how)
    {
        var (path, _) = await TakeAsync(sqlite);
        Spoil(path, how);
        var store = NewFolder();
        Directory.CreateDirectory(store.DataFolder);
        var refused = await Restoring.RunAsync(store, path, replace: true, Now, Cancel);
        var words = Assert.Single(refused.Problems).Message;
        Assert.Contains(how switch { "newer form" or "newer schema" => "newer than this one", "forged history" => "does not hold", "absent" => "There is no file", _ => "damaged" }, words, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(store.DataFolder));
    }

    private static void Spoil(string path, string how)
    {
        var bytes = File.ReadAllBytes(path);
        switch (how)
        {
            case "damaged": for (var i = 0; i < 64; i++) { bytes[(bytes.Length / 3) + i] ^= 0x55; } File.WriteAllBytes(path, bytes); break;
            case "cut off": File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]); break;
            case "no zip": File.WriteAllText(path, "This is a letter."); break;
            case "absent": File.Delete(path); break;
            case "newer form": Rewrite(path, "manifest.json", text => text.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)); break;
            case "newer schema": Rewrite(path, "manifest.json", text => text.Replace("\"Initial\"", "\"Initial\", \"WhatComesLater\"", StringComparison.Ordinal)); break;
            default:
                var sha = "";
                Rewrite(path, "tables/History.ndjson", text =>
                {
                    var forged = text.Replace("Test Council", "Rest Council", StringComparison.Ordinal);
                    Assert.NotEqual(text, forged);
                    sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(forged)));
                    return forged;
                });
                Rewrite(path, "manifest.json", text =>
                {
                    var manifest = JsonNode.Parse(text)!;
                    manifest["tables"]!.AsArray().Single(table => (string?)table!["name"] == "History")!["sha256"] = sha;
                    return manifest.ToJsonString();
                });
                break;
        }
    }

    private static void Rewrite(string path, string entry, Func<string, string> change)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        string text;
        using (var reader = new StreamReader(zip.GetEntry(entry)!.Open())) { text = reader.ReadToEnd(); }
        zip.GetEntry(entry)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(change(text));
    }
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Basics;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>A backup file that was opened, and found whole and of a version that can be restored here.</summary>
public sealed class BackupReader : IDisposable
{
    private readonly ZipArchive _zip;

    private BackupReader(ZipArchive zip, BackupManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>Opens the file and reads all of it once; refused when a byte is not as it was written.</summary>
    public static async Task<Outcome<BackupReader>> OpenAsync(string path, CancellationToken cancel)
    {
        if (!File.Exists(path)) { return new Problem("File", $"There is no file {path}."); }
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancel);
            var manifest = await ManifestOf(zip, cancel);
            if (manifest.Format > BackupManifest.CurrentFormat) { return Newer(path, manifest); }
            foreach (var (entry, sha256) in manifest.Tables.Select(table => (table.Path, table.Sha256)).Concat(manifest.Files.Select(file => (file.Path, file.Sha256))))
            {
                cancel.ThrowIfCancellationRequested();
                await using var content = await Entry(zip, entry).OpenAsync(cancel);
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != sha256) { throw new InvalidDataException($"{entry} is not as it was written"); }
            }

            var reader = new BackupReader(zip, manifest);
            zip = null;
            return reader;
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or IOException or NotSupportedException)
        {
            return new Problem("File", $"{path} is damaged or is not a backup of Golden Thread: {fault.Message.TrimEnd('.')}. Nothing was changed.");
        }
        finally
        {
            zip?.Dispose();
        }
    }

    /// <summary>Why it cannot be restored with the schema that this version of the product knows; null when it can.</summary>
    public Problem? Unfit(GoldenThreadDb db) =>
        Manifest.Schema.Except(db.Database.GetMigrations().Select(SchemaStep.NameOf)).Any() ? Newer("The backup", Manifest) : null;

    /// <summary>The rows of a table, each as one JSON object.</summary>
    public async IAsyncEnumerable<JsonElement> RowsAsync(BackupTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        await using var content = await Entry(_zip, table.Path).OpenAsync(cancel);
        using var lines = new StreamReader(content);
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement;
        }
    }

    public Task<Stream> OpenAsync(BackupFile file, CancellationToken cancel) => Entry(_zip, file.Path).OpenAsync(cancel);

    public void Dispose() => _zip.Dispose();

    private static Problem Newer(string path, BackupManifest manifest) =>
        new("File", $"{path} was written by version {manifest.Product} of Golden Thread, which is newer than this one. Install that version or a later one, then restore. Nothing was changed.");

    private static async Task<BackupManifest> ManifestOf(ZipArchive zip, CancellationToken cancel)
    {
        await using var content = await Entry(zip, BackupManifest.FileName).OpenAsync(cancel);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(content, StoreJson.Options, cancel) ?? throw new InvalidDataException("its manifest is empty");
        return manifest.Files.All(file => file.Path.Split('/') is ["evidence", var council, { Length: 64 } hash] && Guid.TryParseExact(council, "D", out _) && hash.All(char.IsAsciiHexDigitLower))
            ? manifest : throw new InvalidDataException("it holds a file whose name is no hash");
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name) => zip.GetEntry(name) ?? throw new InvalidDataException($"{name} is missing");
}

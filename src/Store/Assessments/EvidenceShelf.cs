using System.Security.Cryptography;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Assessments;

/// <summary>
/// Keeps files of evidence and of figures by what is in them: under the SHA-256 of their content, each once, never under a name that somebody gave.
/// Beside SQLite they lie in a folder for each council; on PostgreSQL they are in the database.
/// </summary>
public sealed class EvidenceShelf(GoldenThreadDb db, StoreOptions store)
{
    /// <summary>One process has the folder: while a content is being kept, nobody else decides about it.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Takes a file in, counting as it comes; null once it is larger than the limit, and then nothing is left of it.</summary>
    public async Task<ReceivedFile?> ReceiveAsync(Stream content, long limit, CancellationToken cancel)
    {
        var folder = store.IsPostgres ? Path.GetTempPath() : Path.Combine(store.DataFolder, "incoming");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.part");
        var complete = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            var buffer = new byte[81_920];
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                if (file.Length + read > limit) { return null; }
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            file.Flush(flushToDisk: true);
            complete = true;
            return new ReceivedFile(path, Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
        }
        finally
        {
            if (!complete) { File.Delete(path); }
        }
    }

    /// <summary>Keeps the file if what is committed is granted, and not otherwise.</summary>
    public async Task<Outcome<T>> KeepAsync<T>(ReceivedFile file, Func<Task<Outcome<T>>> commit, CancellationToken cancel) where T : Event
    {
        Outcome<T>? outcome = null;
        await KeepWhileAsync(file, async () => outcome = await commit(), cancel);
        return outcome!;
    }

    /// <summary>Keeps the file while something rests on it once it was saved: evidence, or a load of figures.</summary>
    public async Task KeepWhileAsync(ReceivedFile file, Func<Task> save, CancellationToken cancel)
    {
        if (store.IsPostgres)
        {
            if (!await db.Files.AnyAsync(kept => kept.Hash == file.Hash, cancel))
            {
                db.Files.Add(new StoredFile { CouncilId = db.CouncilId, Hash = file.Hash, Content = await File.ReadAllBytesAsync(file.Path, cancel) });
            }

            await save();
            return;
        }

        await Turn.WaitAsync(cancel);
        var path = PathOf(file.Hash);
        var isNew = !File.Exists(path);
        try
        {
            if (isNew)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.Move(file.Path, path);
            }

            await save();
        }
        finally
        {
            // Refused, or failed: whether anything rests on it, only the database knows.
            if (isNew && !await IsNeededAsync(file.Hash)) { File.Delete(path); }
            Turn.Release();
        }
    }

    private async Task<bool> IsNeededAsync(string hash) =>
        await db.Evidence.AsNoTracking().AnyAsync(evidence => evidence.Hash == hash, CancellationToken.None)
        || await db.InspectionReports.AsNoTracking().AnyAsync(report => report.Hash == hash, CancellationToken.None)
        || await db.FigureLoads.AsNoTracking().AnyAsync(load => load.Hash == hash || load.Beside.Contains(hash), CancellationToken.None);

    /// <summary>The content; null when it is not there.</summary>
    public async Task<Stream?> OpenAsync(string hash, CancellationToken cancel)
    {
        if (store.IsPostgres)
        {
            return await db.Files.AsNoTracking().Where(kept => kept.Hash == hash).Select(kept => kept.Content).SingleOrDefaultAsync(cancel) is { } content ? new MemoryStream(content, writable: false) : null;
        }

        var path = PathOf(hash);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read) : null;
    }

    private string PathOf(string hash) => Path.Combine(store.DataFolder, "evidence", db.CouncilId.ToString("D"), hash);
}

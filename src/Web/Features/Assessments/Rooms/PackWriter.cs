using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Writes a zip entry by entry as it is sent: nothing of it is kept in memory or on a disk, and the SHA-256 of each entry is known once it is written.</summary>
public sealed class PackWriter(ZipArchive zip, DateTimeOffset at)
{
    private readonly List<(string Name, string Hash)> _written = [];

    /// <summary>Every entry with its SHA-256, as <c>sha256sum --check</c> reads it.</summary>
    public string Sums => string.Concat(_written.Select(each => $"{each.Hash}  {each.Name}\n"));

    public async Task<(long Size, string Hash)> WriteAsync(string name, Stream content, CancellationToken cancel)
    {
        // Most evidence is compressed already, as Word files and pictures are: only text gains by it.
        var entry = zip.CreateEntry(name, IsText(name) ? CompressionLevel.Fastest : CompressionLevel.NoCompression);
        entry.LastWriteTime = at;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        var buffer = new byte[81_920];
        await using (var into = await entry.OpenAsync(cancel))
        {
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                size += read;
                await into.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }

        var sum = Convert.ToHexStringLower(hash.GetHashAndReset());
        _written.Add((name, sum));
        return (size, sum);
    }

    public Task<(long Size, string Hash)> WriteAsync(string name, string text, CancellationToken cancel) => WriteAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), cancel);

    private static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is ".html" or ".csv" or ".txt" or ".json" or ".md" or "";
}

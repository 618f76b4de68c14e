using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes the parts of a zip file. Parts carry no time of their own, so the same report gives the same bytes.</summary>
internal sealed class ZipOutput(Stream output) : IDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public void Write(string name, string content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var part = Open(name, level);
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    public void Write(string name, Action<XmlWriter> write)
    {
        using var part = Open(name, CompressionLevel.Fastest);
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        write(xml);
    }

    public void Dispose() => zip.Dispose();

    private Stream Open(string name, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}

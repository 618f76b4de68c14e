using System.IO.Compression;
using System.Xml;

namespace GoldenThread.Documents.Reading;

/// <summary>The parts of a Word, Excel or OpenDocument file, unpacked one at a time and counted while they are.</summary>
internal sealed class ZipPackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly DocumentLimits limits;
    private readonly InflationBudget budget;

    private ZipPackage(ZipArchive archive, DocumentLimits limits)
    {
        this.archive = archive;
        this.limits = limits;
        budget = new InflationBudget(limits);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            if (name.Length == 0 || name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
                throw new RefusedException(RefusalKind.Unsafe, "The file holds a part whose name points outside the file. It may have been made to do harm and is not opened.");
            if (entry.IsEncrypted)
                throw new RefusedException(RefusalKind.Protected, "The file is protected with a password. Save it without one and send it again.");
            if (!parts.TryAdd(name, entry))
                throw new RefusedException(RefusalKind.Damaged, $"The file holds the part {name} twice, so it can't be told which one counts.");
        }
    }

    public IEnumerable<string> Names => parts.Keys;

    public static ZipPackage Open(Stream content, DocumentLimits limits)
    {
        // The count stands at the end of the file; a file of a million parts is refused before a million entries are made.
        if (ZipEnd.CountOfParts(content) > limits.MaxParts)
            throw TooManyParts(limits);
        content.Position = 0;
        var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return archive.Entries.Count > limits.MaxParts ? throw TooManyParts(limits) : new ZipPackage(archive, limits);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public bool Has(string name) => parts.ContainsKey(name);

    public Stream Read(string name) => parts.TryGetValue(name, out var entry)
        ? new CountedStream(entry.Open(), entry.CompressedLength, budget)
        : throw new RefusedException(RefusalKind.Damaged, $"The file lacks its part {name}, so it can't be read. Open it in Word or Excel, save it again and send that.");

    /// <summary>Opens a part at its root element. Document type declarations, the carriers of entity attacks, are refused.</summary>
    public XmlReader ReadXml(string name)
    {
        var reader = XmlReader.Create(Read(name), Settings);
        try
        {
            reader.MoveToContent();
            return reader;
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            reader.Dispose();
            throw new RefusedException(RefusalKind.Unsafe, "The file declares its own document type (a DTD), which a council's paper never needs and which can do harm. It is not opened.");
        }
    }

    /// <summary>Refuses a file that would swell beyond measure for whoever opens it elsewhere. Every part is unpacked and thrown away: what it says of its size counts for nothing. Papers may be larger here than those that are read, for these are only kept.</summary>
    public void RefuseSwollen(long packed)
    {
        var buffer = new byte[81_920];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                total += read;
                if (total > limits.MaxInflatedBytes && (total > 8 * limits.MaxInflatedBytes || total / packed > limits.MaxRatio))
                    throw InflationBudget.Swollen();
            }
        }
    }

    public void Dispose() => archive.Dispose();

    private static RefusedException TooManyParts(DocumentLimits limits) =>
        new(RefusalKind.Unsafe, $"The file holds more than {limits.MaxParts:N0} parts, far more than a paper needs. It is not opened.");
}

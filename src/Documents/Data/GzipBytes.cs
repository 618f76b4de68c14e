using System.Buffers.Binary;
using System.IO.Compression;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>What a gzip file holds. One that was cut short would look like a shorter file: its end is held against the length that its last bytes tell.</summary>
internal sealed class GzipBytes : ForwardStream
{
    private readonly GZipStream inner;
    private readonly uint told;
    private uint length;

    public GzipBytes(Stream packed)
    {
        Span<byte> last = stackalloc byte[4];
        packed.Seek(-Math.Min(last.Length, packed.Length), SeekOrigin.End);
        packed.ReadAtLeast(last, last.Length, throwOnEndOfStream: false);
        told = BinaryPrimitives.ReadUInt32LittleEndian(last);
        packed.Position = 0;
        inner = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        length += (uint)read;
        return read > 0 || buffer.Length == 0 || length == told ? read
            : throw new RefusedException(RefusalKind.Damaged, "The compressed file was cut short, is damaged, or was put together from several. Compress the CSV file again, or send it as it is.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>One part of a zip file, which is closed with it.</summary>
internal sealed class PartStream : Stream
{
    private readonly ZipPackage package;
    private readonly Stream part;

    public PartStream(ZipPackage package, string name) => (this.package, part) = (package, package.Read(name));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => part.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => part.Read(buffer);

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
            package.Dispose();
        }

        base.Dispose(disposing);
    }
}

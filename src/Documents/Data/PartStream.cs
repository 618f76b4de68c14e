using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>One part of a zip file, which is closed with it.</summary>
internal sealed class PartStream : ForwardStream
{
    private readonly ZipPackage package;
    private readonly Stream part;

    public PartStream(ZipPackage package, string name) => (this.package, part) = (package, package.Read(name));

    public override int Read(Span<byte> buffer) => part.Read(buffer);

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

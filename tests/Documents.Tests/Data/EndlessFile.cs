using System.Globalization;
using System.Text;

namespace GoldenThread.Documents.Tests.Data;

/// <summary>A CSV file of so many rows that is made while it is read and is stored nowhere.</summary>
internal sealed class EndlessFile(int rows) : Stream
{
    private static readonly byte[] Heading = Encoding.ASCII.GetBytes("indicator,period,value\r\n");
    private static readonly byte[] Row = Encoding.ASCII.GetBytes("CK01,2025/26,000000000\r\n");
    private readonly byte[] line = new byte[64];
    private int next = -1;
    private int from;
    private int to;

    public long Served { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => Heading.Length + (rows * (long)Row.Length);

    public override long Position
    {
        get => next < 0 ? 0 : Served;
        set => (next, from, to) = value == 0 ? (-1, 0, 0) : throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (from < to || Fill()))
        {
            var part = Math.Min(to - from, buffer.Length - written);
            line.AsSpan(from, part).CopyTo(buffer[written..]);
            (from, written) = (from + part, written + part);
        }

        Served += written;
        return written;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Fill()
    {
        if (next == rows)
            return false;
        from = 0;
        if (next++ < 0)
        {
            Heading.CopyTo(line, 0);
            to = Heading.Length;
        }

        if (next > 0)
        {
            Row.CopyTo(line, 0);
            next.TryFormat(line.AsSpan(13), out _, "D9", CultureInfo.InvariantCulture);
            to = Row.Length;
        }

        return true;
    }
}

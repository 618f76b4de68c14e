namespace GoldenThread.Documents.Reading;

/// <summary>A part being unpacked, every byte counted.</summary>
internal sealed class CountedStream(Stream inner, long packed, InflationBudget budget, bool leaveOpen = false) : ForwardStream
{
    private long part;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        part += read;
        budget.Spend(read, part, packed);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

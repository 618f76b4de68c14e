using System.Buffers.Binary;

namespace GoldenThread.Documents.Reading;

/// <summary>Reads, from the end record of a zip file, how many parts it says it has.</summary>
internal static class ZipEnd
{
    private const int RecordLength = 22;
    private const uint Signature = 0x06054b50;

    public static int CountOfParts(Stream content)
    {
        var tail = new byte[(int)Math.Min(content.Length, RecordLength + ushort.MaxValue)];
        content.Seek(-tail.Length, SeekOrigin.End);
        content.ReadExactly(tail);
        for (var at = tail.Length - RecordLength; at >= 0; at--)
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == Signature)
                return BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        throw new RefusedException(RefusalKind.Damaged, "The file is cut short or damaged: its end is missing. Send it again.");
    }
}

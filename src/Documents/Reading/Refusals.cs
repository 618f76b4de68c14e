using System.Xml;

namespace GoldenThread.Documents.Reading;

/// <summary>Turns what can go wrong inside a file into a refusal. Any other exception is a fault of ours and goes its way.</summary>
internal static class Refusals
{
    private static readonly DocumentRefusal Damaged = new(RefusalKind.Damaged, "The file is damaged or was not written to its standard, and can't be read. Open it in the program it comes from, save it again and send that.");

    public static DocumentRefusal? Of(Exception fault) => fault switch
    {
        RefusedException refused => refused.Refusal,
        XmlException or InvalidDataException or EndOfStreamException or NotSupportedException => Damaged,
        _ => null,
    };
}

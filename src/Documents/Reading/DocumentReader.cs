using System.Xml;

namespace GoldenThread.Documents.Reading;

/// <summary>The door through which every paper comes in: decides what the file is, reads it, and says in plain words when it can't.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file. Its type is told by its content and must agree with its name's ending.</summary>
    public static DocumentReading Read(Stream content, string fileName, DocumentLimits? limits = null, ReadingChoices? choices = null)
    {
        var intake = new Intake(limits ?? DocumentLimits.Default, choices ?? new ReadingChoices());
        try
        {
            using var whole = WholeFile.Of(content, intake.Limits);
            return DocumentReading.Of(Noticed(DocumentTypes.Read(whole, fileName, intake), intake));
        }
        catch (RefusedException refused)
        {
            return DocumentReading.Refuse(refused.Refusal);
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return DocumentReading.Refuse(new(RefusalKind.Damaged, "The file is damaged or was not written to its standard, and can't be read. Open it in the program it comes from, save it again and send that."));
        }
    }

    private static Document Noticed(Document document, Intake intake)
    {
        if (document.Parts.Count == 0 || (document.Tables.Any() && document.Parts.All(p => p is DocumentTable { Rows.Count: 0 })))
            intake.Notice("the file", NoticeKind.NothingFound, "There is no text in the file.");
        else if (!document.Tables.Any())
            intake.Notice("the file", NoticeKind.NothingFound, "There is no table in the file.");
        return document with { Notices = intake.Notices };
    }
}

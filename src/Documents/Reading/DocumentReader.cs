using System.Text;
using GoldenThread.Documents.Reading.Text;

namespace GoldenThread.Documents.Reading;

/// <summary>The door through which every paper comes in: decides what the file is, reads it, and says in plain words when it can't.</summary>
public static class DocumentReader
{
    /// <summary>Reads a file. Its type is told by its content and must agree with its name's ending.</summary>
    public static DocumentReading Read(Stream content, string fileName, DocumentLimits? limits = null, ReadingChoices? choices = null)
    {
        var intake = new Intake(limits ?? DocumentLimits.Default, choices ?? new ReadingChoices());
        return Guarded(intake, () =>
        {
            using var whole = WholeFile.Of(content, intake.Limits);
            return DocumentTypes.Read(whole, fileName, intake);
        });
    }

    /// <summary>Reads a table that was pasted into a box: HTML as browsers and Word put it on the clipboard, or cells divided by tabs as Excel does.</summary>
    public static DocumentReading ReadPasted(string text, DocumentLimits? limits = null, ReadingChoices? choices = null)
    {
        var intake = new Intake(limits ?? DocumentLimits.Default, choices ?? new ReadingChoices());
        return Guarded(intake, () =>
        {
            if (string.IsNullOrWhiteSpace(text))
                throw new RefusedException(RefusalKind.Empty, "Nothing was pasted.");
            if (text.Length > intake.Limits.MaxBytes)
                throw new RefusedException(RefusalKind.TooLarge, "More was pasted than can be taken. Send it as a file.");
            var utf8 = Encoding.UTF8.GetBytes(text);
            return TextDocument.Read(utf8, TextDocument.Kind(utf8) == ".html" ? ".html" : ".csv", intake);
        });
    }

    private static DocumentReading Guarded(Intake intake, Func<Document> read)
    {
        try
        {
            return DocumentReading.Of(Noticed(read(), intake));
        }
        catch (Exception fault) when (Refusals.Of(fault) is not null)
        {
            return DocumentReading.Refuse(Refusals.Of(fault)!);
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

using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>The texts that a workbook keeps once and its cells point to. A cell made of one is kept too, so a word said a thousand times lies in memory once.</summary>
internal sealed class SharedStrings
{
    private const string NoText = "a text that the workbook doesn't hold";
    private readonly List<string> texts = [];
    private DocumentCell?[]? cells;

    public static SharedStrings Of(ZipPackage package, string? part, DocumentLimits limits)
    {
        var shared = new SharedStrings();
        if (part is null || !package.Has(part))
            return shared;
        var text = new ExcelText(limits);
        using var reader = package.ReadXml(part);
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "si" })
                continue;
            shared.texts.Add(text.Rich(reader));
            if (shared.texts.Count > limits.MaxCells)
                throw new RefusedException(RefusalKind.TooLarge, $"The workbook has more than {limits.MaxCells:N0} different texts. Send it in parts.");
        }

        return shared;
    }

    public DocumentCell Cell(string index, Intake intake, Func<string> where)
    {
        if (At(index) is not { } at)
            return new DocumentCell { Lines = [], Fault = NoText };
        // Counted each time: it is the cells that take up room in the table.
        cells ??= new DocumentCell?[texts.Count];
        var cell = cells[at] is { } known ? intake.Again(known) : intake.Cell(texts[at], where);
        return cells[at] = cell;
    }

    public StoredCell Stored(string index) => At(index) is { } at ? StoredCell.Of(texts[at]) : StoredCell.Faulty("", NoText);

    private int? At(string index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? at : null;
}

using GoldenThread.Documents;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Carries a file that was read into the neutral paper that the rules understand.</summary>
public static class PaperFromDocument
{
    public static Paper Carry(Document document, string name, DateOnly? written = null) => new()
    {
        Name = name,
        Written = written,
        Parts = [.. document.Parts.Select(Part)],
    };

    /// <summary>What a person is told of the file: what its reader noticed, and each cell that could not be read for certain. None is taken as it stands without a word.</summary>
    public static IReadOnlyList<DocumentNotice> Notices(Document document) =>
    [
        .. document.Notices,
        .. (from table in document.Tables
            from row in table.Rows
            from cell in row.Cells.Select((cell, at) => (cell.Fault, Column: at + 1))
            where cell.Fault is not null
            select new DocumentNotice($"{(table.Name is { Length: > 0 } sheet ? $"sheet {sheet}" : $"table {table.Number}")}, row {row.Number}, column {cell.Column}", NoticeKind.NotRead, $"The cell holds {cell.Fault}. Check what it should say."))
            .Take(MostCells),
    ];

    private const int MostCells = 100;

    private static PaperPart Part(DocumentPart part) => part switch
    {
        DocumentParagraph p => new PaperParagraph(p.Text, p.HeadingLevel, p.IsListItem, p.Number),
        DocumentTable t => new PaperTable { Number = t.Number, Name = t.Name, Rows = [.. t.Rows.Select(Row)] },
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} can't be carried."),
    };

    private static PaperRow Row(DocumentRow row) => new(row.Number, [.. row.Cells.Select(c => new PaperCell(c.Fault is null ? c.Lines : [.. c.Lines.Select(Bare)]) { ColumnSpan = c.ColumnSpan, IsCovered = c.IsCovered })]) { IsHeader = row.IsHeader };

    /// <summary>Without the characters that no database keeps; that they were there is among the notices.</summary>
    private static string Bare(string line) => string.Concat(line.Where(letter => !char.IsControl(letter) || letter == '\t'));
}

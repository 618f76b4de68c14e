using GoldenThread.Documents;
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

    private static PaperPart Part(DocumentPart part) => part switch
    {
        DocumentParagraph p => new PaperParagraph(p.Text, p.HeadingLevel, p.IsListItem),
        DocumentTable t => new PaperTable { Number = t.Number, Name = t.Name, Rows = [.. t.Rows.Select(Row)] },
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} can't be carried."),
    };

    private static PaperRow Row(DocumentRow row) => new(row.Number, [.. row.Cells.Select(c => new PaperCell(c.Lines) { ColumnSpan = c.ColumnSpan, IsCovered = c.IsCovered })]) { IsHeader = row.IsHeader };
}

namespace GoldenThread.Documents.Reading;

/// <summary>A row of a sheet while merged ranges may still change it.</summary>
internal sealed class SheetRow(int number, bool isHidden, DocumentCell[] cells)
{
    public int Number { get; } = number;

    public bool IsHidden { get; } = isHidden;

    public DocumentCell[] Cells { get; set; } = cells;
}

namespace GoldenThread.Documents.Data;

/// <summary>Cells that a workbook shows as one; rows counted from 1, columns from 0.</summary>
internal readonly record struct MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public bool HasColumn(int column) => FirstColumn <= column && column <= LastColumn;
}

using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Data;

/// <summary>
/// The rows of one sheet as they stream by, the present one at a time: call <see cref="Read"/> until it is false, then look at <see cref="Refusal"/>.
/// Rows with nothing in them are passed over; numbers stay those of the file.
/// </summary>
public abstract class DataRows : IDisposable
{
    private readonly Intake intake;
    private bool hasBegun;
    private bool isOver;

    private protected DataRows(Intake intake) => this.intake = intake;

    /// <summary>Why the reading broke off; null while it goes on and when it came to the file's end. What was read before it must then not be used as the whole.</summary>
    public DocumentRefusal? Refusal { get; private set; }

    /// <summary>How many rows were read so far, headings included.</summary>
    public int RowsRead { get; private set; }

    /// <summary>The row's number as a person counts it: the line of a text file on which it begins, the sheet's own number in a workbook.</summary>
    public int Number { get; private protected set; }

    /// <summary>How many cells the row has.</summary>
    public int Count { get; private protected set; }

    /// <summary>Whether the workbook hides the row.</summary>
    public bool IsHidden { get; private protected set; }

    /// <summary>What is wrong with the row as a whole, in words that follow "the row": "has 9 cells where the others have 6". Null when it is well.</summary>
    public string? Fault { get; private protected set; }

    /// <summary>Whether the row as a whole or one of its cells has a fault.</summary>
    public bool HasFault => Fault is not null || HasCellFault;

    /// <summary>What this reading showed that a person should know; complete when it is over.</summary>
    public IReadOnlyList<DocumentNotice> Notices => intake.Notices;

    /// <summary>The text of a cell, the first at 0; empty past the row's end. Valid until the next row is read.</summary>
    public abstract ReadOnlySpan<char> this[int column] { get; }

    /// <summary>The text of a cell as a string; the same text again mostly gives the same string.</summary>
    public abstract string GetString(int column);

    /// <summary>What the cell holds.</summary>
    public abstract CellKind KindOf(int column);

    /// <summary>What is wrong with the cell, in words for a person: "a formula without a result". Null when it is well.</summary>
    public abstract string? FaultOf(int column);

    /// <summary>Whether a merged neighbour to the left or above covers the cell, which is then empty; the value stands in the first cell of the merged ones.</summary>
    public virtual bool IsCovered(int column) => false;

    /// <summary>Whether the workbook hides the column; known from the first row on.</summary>
    public virtual bool IsColumnHidden(int column) => false;

    /// <summary>Whether the cell is empty or holds nothing but white space.</summary>
    public bool IsBlank(int column) => this[column].IsWhiteSpace();

    /// <summary>Where a cell is, as a person finds it: "C14" in a workbook, "line 14, column 3" in a text file.</summary>
    public abstract string AddressOf(int column);

    /// <summary>The row's cells as strings.</summary>
    public string[] ToArray()
    {
        var cells = new string[Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = GetString(i);
        return cells;
    }

    /// <summary>Goes to the next row that has something in it. False at the end, and when the file is refused: see <see cref="Refusal"/>.</summary>
    public bool Read()
    {
        if (isOver)
            return false;
        try
        {
            Fault = null;
            if (!hasBegun)
                Begin();
            hasBegun = true;
            if (Next())
            {
                intake.CountRow();
                RowsRead++;
                return true;
            }

            AtEnd();
        }
        catch (Exception fault) when (Refusals.Of(fault) is not null)
        {
            Refusal = Refusals.Of(fault);
        }

        isOver = true;
        Count = 0;
        return false;
    }

    /// <summary>Ends the reading.</summary>
    public void Dispose()
    {
        isOver = true;
        Count = 0;
        Close();
        GC.SuppressFinalize(this);
    }

    private protected abstract bool HasCellFault { get; }

    private protected abstract void Begin();

    private protected abstract bool Next();

    private protected virtual void AtEnd() { }

    private protected abstract void Close();

    private protected static string CellName(int column, int row) => new CellReference(column, row).ToString();

    /// <summary>The merged cells of which the row has a part.</summary>
    internal virtual IReadOnlyList<MergedCells> Merged => [];
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Measures;

/// <summary>One change that a filled workbook brings, with the cells that it stands in.</summary>
/// <param name="At">The number of its row in the workbook.</param>
/// <param name="Typed">What was typed.</param>
public sealed record FilledRow(int At, TypedRow Typed);

/// <summary>What is wrong with a cell of a filled workbook.</summary>
/// <param name="Address">The cell, as in "I7".</param>
public sealed record CellFault(string Address, string Words);

/// <summary>A workbook that was given out, filled and read.</summary>
/// <param name="Changed">The rows in which something was typed.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Faults">Cells that could not be read.</param>
/// <param name="Problem">Why it cannot be read at all; null where it can.</param>
public sealed record FilledWorkbook(IReadOnlyList<FilledRow> Changed, int Rows, IReadOnlyList<CellFault> Faults, Problem? Problem)
{
    public static FilledWorkbook Refuse(string words) => new([], 0, [], new("Upload", words));
}

namespace GoldenThread.Documents;

/// <summary>A file read into neutral parts, in reading order: paragraphs and tables.</summary>
public sealed record Document
{
    /// <summary>Paragraphs and tables in the order in which a reader meets them.</summary>
    public required IReadOnlyList<DocumentPart> Parts { get; init; }

    /// <summary>What the reader of the file wants a person to know: tracked changes taken as accepted, hidden sheets, an encoding guessed.</summary>
    public IReadOnlyList<DocumentNotice> Notices { get; init; } = [];

    /// <summary>Whether it is a workbook that counts its dates from 1904, so that a bare number that is meant as a date is one of that count.</summary>
    public bool DatesFrom1904 { get; init; }

    /// <summary>The tables alone, in order.</summary>
    public IEnumerable<DocumentTable> Tables => Parts.OfType<DocumentTable>();
}

/// <summary>Something said about the file, and where in it ("sheet Data, row 3"; "the document").</summary>
public sealed record DocumentNotice(string Where, string Kind, string Message);

/// <summary>A paragraph or a table.</summary>
public abstract record DocumentPart;

/// <summary>A paragraph outside tables.</summary>
/// <param name="Text">Its words, without list marks, runs of white space folded to one space.</param>
/// <param name="HeadingLevel">1 to 9 for a heading, 0 for anything else.</param>
/// <param name="IsListItem">Whether it stands in a numbered or bulleted list.</param>
/// <param name="Number">The number that the program gave it by itself, such as "68" or "2.14"; it also begins the words. Null where it gave none.</param>
public sealed record DocumentParagraph(string Text, int HeadingLevel = 0, bool IsListItem = false, string? Number = null) : DocumentPart;

/// <summary>A table of a document, or a sheet of a workbook.</summary>
public sealed record DocumentTable : DocumentPart
{
    /// <summary>The table's place in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The sheet's name, for a workbook.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the file hides the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The columns that the file hides, the first at 0.</summary>
    public IReadOnlyList<int> HiddenColumns { get; init; } = [];

    /// <summary>Its rows, in order; empty rows of a workbook are left out, their numbers kept.</summary>
    public required IReadOnlyList<DocumentRow> Rows { get; init; }
}

/// <summary>A row of a table.</summary>
public sealed record DocumentRow
{
    /// <summary>The row's number as a reader counts it: from 1 in a document's table, the sheet's own number in a workbook, the line in a text file.</summary>
    public required int Number { get; init; }

    /// <summary>Its cells by column, the first at 0. A cell that a merge covers is present, empty, and says so.</summary>
    public required IReadOnlyList<DocumentCell> Cells { get; init; }

    /// <summary>The cell of a column, the first at 0; an empty one past the row's end.</summary>
    public DocumentCell this[int column] => column < Cells.Count ? Cells[column] : DocumentCell.Empty;

    /// <summary>Whether the file itself marks it as a heading row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether the file hides it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A cell of a table.</summary>
public sealed record DocumentCell
{
    /// <summary>A cell with nothing in it.</summary>
    public static DocumentCell Empty { get; } = new() { Lines = [] };

    /// <summary>A cell that a merge covers.</summary>
    public static DocumentCell Covered { get; } = new() { Lines = [], IsCovered = true };

    /// <summary>Its paragraphs, in order, without list marks; empty for an empty cell.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>How many columns it takes up; 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it takes up; 1 or more.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether a merged neighbour to the left or above covers it.</summary>
    public bool IsCovered { get; init; }

    /// <summary>What is wrong with it, in words for a person: "a formula without a result". Null when it reads well.</summary>
    public string? Fault { get; init; }

    /// <summary>All its words, one space between paragraphs.</summary>
    public string Text => string.Join(' ', Lines);
}

namespace GoldenThread.Domain.Basics;

/// <summary>A council paper as neutral parts in reading order, whatever kind of file it came from.</summary>
public sealed record Paper
{
    /// <summary>The file's name, or "pasted table".</summary>
    public required string Name { get; init; }

    /// <summary>Paragraphs and tables in the order in which a reader meets them.</summary>
    public required IReadOnlyList<PaperPart> Parts { get; init; }

    /// <summary>The date of the paper where it is known; relative timescales are counted from it.</summary>
    public DateOnly? Written { get; init; }
}

/// <summary>A paragraph or a table of a paper.</summary>
public abstract record PaperPart;

/// <summary>A paragraph outside tables.</summary>
/// <param name="Text">Its words, runs of white space folded to one space.</param>
/// <param name="HeadingLevel">1 to 9 for a heading, 0 for anything else.</param>
/// <param name="IsListItem">Whether it stands in a numbered or bulleted list.</param>
/// <param name="Number">The number that a program gave it by itself, such as "68" or "2.14."; it also begins the words. Null where the number, if any, was typed.</param>
public sealed record PaperParagraph(string Text, int HeadingLevel = 0, bool IsListItem = false, string? Number = null) : PaperPart;

/// <summary>A table of a document, a sheet of a workbook, or a pasted table.</summary>
public sealed record PaperTable : PaperPart
{
    /// <summary>The table's place in the paper, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The sheet's name, for a workbook.</summary>
    public string? Name { get; init; }

    /// <summary>Its rows, in order.</summary>
    public required IReadOnlyList<PaperRow> Rows { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Number">The number that a reader of the file would give it, from 1.</param>
/// <param name="Cells">Its cells by column, the first at 0; a cell covered by a merge is present and empty.</param>
public sealed record PaperRow(int Number, IReadOnlyList<PaperCell> Cells)
{
    /// <summary>Whether the file itself marks it as a heading row.</summary>
    public bool IsHeader { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its paragraphs, in order, without list marks; empty for an empty cell.</param>
public sealed record PaperCell(IReadOnlyList<string> Lines)
{
    /// <summary>How many columns it takes up; 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Whether a merged neighbour to the left or above covers it.</summary>
    public bool IsCovered { get; init; }

    /// <summary>All its words, one space between paragraphs.</summary>
    public string Text => string.Join(' ', Lines);
}

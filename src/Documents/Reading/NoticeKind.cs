namespace GoldenThread.Documents.Reading;

/// <summary>The kinds of <see cref="DocumentNotice"/> that the readers give.</summary>
public static class NoticeKind
{
    /// <summary>Tracked changes were read as accepted.</summary>
    public const string TrackedChanges = "tracked-changes";

    /// <summary>Words in a text box were read as paragraphs.</summary>
    public const string TextBox = "text-box";

    /// <summary>A table inside a cell was read as lines of that cell.</summary>
    public const string NestedTable = "nested-table";

    /// <summary>Numbers that the program gives by itself were read as words.</summary>
    public const string Numbering = "numbering";

    /// <summary>Footnotes or endnotes were not read.</summary>
    public const string Footnotes = "footnotes";

    /// <summary>Comments were not read.</summary>
    public const string Comments = "comments";

    /// <summary>Something in the file can't be read as words: a picture, an embedded file, a symbol, a chart.</summary>
    public const string NotRead = "not-read";

    /// <summary>Hidden text, or a hidden sheet, row or column.</summary>
    public const string Hidden = "hidden";

    /// <summary>Words lay under a merged cell, where nobody sees them.</summary>
    public const string UnderMerge = "under-merge";

    /// <summary>A cell far away from the others was left out.</summary>
    public const string StrayCell = "stray-cell";

    /// <summary>The workbook counts its dates from 1904.</summary>
    public const string Dates1904 = "dates-1904";

    /// <summary>The text holds marks that turn the direction of reading.</summary>
    public const string Direction = "direction";

    /// <summary>The encoding was told by the person, or is worth a look.</summary>
    public const string Encoding = "encoding";

    /// <summary>The delimiter is not the comma.</summary>
    public const string Delimiter = "delimiter";

    /// <summary>There is no table, or nothing at all, in the file.</summary>
    public const string NothingFound = "nothing-found";
}

using System.Buffers;

namespace GoldenThread.Documents.Reading;

/// <summary>One reading of one file: its limits, what was counted so far and what a person should know.</summary>
internal sealed class Intake(DocumentLimits limits, ReadingChoices choices)
{
    private const int MostNotices = 200;
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\v' or '\r')).Select(c => (char)c), '\u007f', '\ufffe', '\uffff']);

    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
    private readonly List<DocumentNotice> notices = [];
    private readonly HashSet<(string, string)> noticed = [];
    private int rows;
    private int cells;

    public DocumentLimits Limits { get; } = limits;

    public ReadingChoices Choices { get; } = choices;

    public IReadOnlyList<DocumentNotice> Notices => notices;

    /// <summary>Says a thing once for each place and kind.</summary>
    public void Notice(string where, string kind, string message)
    {
        if (notices.Count == MostNotices)
            notices.Add(new("the document", kind, "There are more notices than are shown here."));
        if (notices.Count < MostNotices && noticed.Add((where, kind)))
            notices.Add(new(where, kind, message));
    }

    public void CountRow()
    {
        if (++rows > Limits.MaxRows)
            throw new RefusedException(RefusalKind.TooLarge, $"The file has more than {Limits.MaxRows:N0} rows, the most that are taken. Send it in parts{(Limits.IsForFigures ? ", for example a year at a time" : "")}.");
    }

    public void CheckColumns(int columns, string where)
    {
        if (columns > Limits.MaxColumns)
            throw new RefusedException(RefusalKind.TooLarge, $"In {where} there are more than {Limits.MaxColumns:N0} columns. Remove the columns that don't belong to the table.");
    }

    /// <summary>Makes a cell from its text: counted, checked, its lines without list marks.</summary>
    public DocumentCell Cell(string text, Func<string> where) => Cell(CellLines.Of(text), text.Length, where);

    /// <summary>Makes a cell from its lines.</summary>
    public DocumentCell Cell(IReadOnlyList<string> lines, int length, Func<string> where)
    {
        if (length > Limits.MaxCharactersInCell)
            throw new RefusedException(RefusalKind.TooLarge, $"In {where()} there are {length:N0} characters; a cell may hold {Limits.MaxCharactersInCell:N0}.");
        if (lines.Count == 0)
            return DocumentCell.Empty;
        CountCell();
        string? fault = null;
        foreach (var line in lines)
            fault = FaultOf(line, where) ?? fault;
        return new DocumentCell { Lines = lines, Fault = fault };
    }

    /// <summary>What is wrong with a text, if anything; marks in it that turn the reading are noticed.</summary>
    public string? FaultOf(ReadOnlySpan<char> text, Func<string> where)
    {
        NoticeDirection(text, where);
        return text.Length > Limits.MaxCharactersInCell ? $"{text.Length:N0} characters, where a cell may hold {Limits.MaxCharactersInCell:N0}"
            : text.ContainsAny(Controls) ? "a control character that can't be kept (such as a NUL)" : null;
    }

    /// <summary>Counts a cell that was made before and stands in the table once more.</summary>
    public DocumentCell Again(DocumentCell cell)
    {
        if (cell.Lines.Count > 0)
            CountCell();
        return cell;
    }

    public void NoticeDirection(ReadOnlySpan<char> text, Func<string> where)
    {
        if (text.ContainsAny(Turns))
            Notice(where(), NoticeKind.Direction, "The text holds hidden marks that turn the direction of reading. They are kept; check that it reads as it should.");
    }

    private void CountCell()
    {
        if (++cells > Limits.MaxCells)
            throw new RefusedException(RefusalKind.TooLarge, $"The file has more than {Limits.MaxCells:N0} filled cells. Send it in parts.");
    }
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>How a row of boxes may be named by a pasted table.</summary>
/// <param name="Code">The measure's code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Part">The part; empty for the whole.</param>
public sealed record EntryName(string Code, string Title, string Part)
{
    /// <summary>Whether a cell names it: by code, title, both, or either with its part.</summary>
    /// <param name="cell">What the cell says.</param>
    public bool IsNamedBy(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell)) { return false; }
        return Part.Length == 0
            ? Naming.Same(cell, Code) || Naming.Same(cell, Title) || Naming.Same(cell, $"{Code} {Title}")
            : Naming.Same(cell, $"{Code} {Part}") || Naming.Same(cell, $"{Title} {Part}") || Naming.Same(cell, $"{Code}, {Part}") || Naming.Same(cell, $"{Title}, {Part}");
    }
}

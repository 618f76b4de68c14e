namespace GoldenThread.Domain.Basics;

/// <summary>What a timescale says about time.</summary>
public enum TimescaleKind
{
    /// <summary>Nothing is said.</summary>
    None,
    /// <summary>To be done by a day.</summary>
    By,
    /// <summary>To be done within a window.</summary>
    During,
    /// <summary>Recurs.</summary>
    Every,
    /// <summary>Goes on, perhaps with reviews.</summary>
    Ongoing,
    /// <summary>Hangs on another thing.</summary>
    Linked,
    /// <summary>Said to be complete already.</summary>
    Complete,
    /// <summary>Kept as written, because no reading of it is certain; a person must say.</summary>
    Text,
}

/// <summary>A council's timescale: its own words, and what they certainly mean.</summary>
public sealed record Timescale
{
    /// <summary>The words as written, never changed.</summary>
    public required string Text { get; init; }

    /// <summary>What the words say about time.</summary>
    public required TimescaleKind Kind { get; init; }

    /// <summary>The first day of a window, or the day from which something goes on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day by which it is to be done, or on which it was done; the latest of several.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Months between recurrences, or between reviews of what is ongoing; 1 or more.</summary>
    public int? Months { get; init; }

    /// <summary>Weeks between recurrences or reviews, where the words count in weeks; 1 or more.</summary>
    public int? Weeks { get; init; }

    /// <summary>The last day by which something ongoing is to be reviewed.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>All dates of a text that names several, in its order, each the end of what it names; empty otherwise.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    /// <summary>What it hangs on, in the paper's words.</summary>
    public string? LinkedTo { get; init; }

    /// <summary>Codes of other actions that it names.</summary>
    public IReadOnlyList<string> Refs { get; init; } = [];

    /// <summary>Understands a timescale as councils write them.</summary>
    /// <param name="text">The words.</param>
    /// <param name="written">The date of the paper, from which relative words ("within six months") count; without it they stay text.</param>
    public static Timescale Read(string text, DateOnly? written = null) => TimescaleReader.Read(text, written);
}

namespace GoldenThread.Documents.Reading;

/// <summary>What a cell holds, as its file says. In text files everything is text.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Words, or whatever a text file has in the cell.</summary>
    Text,

    /// <summary>A number, written out exactly as it is stored: 82.4.</summary>
    Number,

    /// <summary>A number that the file shows as a percentage. The text is the stored number, a hundredth of what is shown: 0.824 where people see 82.4%.</summary>
    Percentage,

    /// <summary>A day, written 2009-03-31.</summary>
    Date,

    /// <summary>A day of which the file shows only month and year, written "March 2009".</summary>
    Month,

    /// <summary>A day of which the file shows only the year, written "2009".</summary>
    Year,

    /// <summary>A day and an hour, written 2009-03-31 14:30.</summary>
    Moment,

    /// <summary>An hour or a length of time, written 14:30.</summary>
    Time,

    /// <summary>TRUE or FALSE.</summary>
    Truth,
}

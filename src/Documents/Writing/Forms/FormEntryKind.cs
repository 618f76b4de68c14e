namespace GoldenThread.Documents.Writing.Forms;

/// <summary>What may be typed in a cell.</summary>
public enum FormEntryKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of a list.</summary>
    OneOf,
}

namespace GoldenThread.Documents.Reading;

/// <summary>Why a file is not read.</summary>
public enum RefusalKind
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is larger, longer or wider than the limits.</summary>
    TooLarge,

    /// <summary>Its content is of another type than its name says, or of a type that isn't read.</summary>
    WrongType,

    /// <summary>It carries macros.</summary>
    Macros,

    /// <summary>It needs a password, or is in the format of before 2007.</summary>
    Protected,

    /// <summary>It is built to do harm: parts outside the file, entities, parts that unpack without end.</summary>
    Unsafe,

    /// <summary>It cannot be read as the type that it is.</summary>
    Damaged,

    /// <summary>Its encoding is not certain: a person must say.</summary>
    Encoding,

    /// <summary>Its lines don't make a table: cells missing, or a quotation mark never closed.</summary>
    Structure,
}

namespace GoldenThread.Documents.Reading;

/// <summary>What a person has answered about a text file that cannot be told from the file itself.</summary>
public sealed record ReadingChoices
{
    /// <summary>The encoding's name, such as "windows-1252" or "utf-8". Null lets the file decide, and asks if it can't.</summary>
    public string? Encoding { get; init; }

    /// <summary>The delimiter: comma, semicolon or tab. Null finds it from the first line.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether a plain text is read as paragraphs, as a report is, and not as a table.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether a leading apostrophe before = + - @ is the guard that our own CSV export puts there, and comes off again.</summary>
    public bool Unguard { get; init; }
}

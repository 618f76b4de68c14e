namespace GoldenThread.Documents.Writing.Forms;

/// <summary>A workbook that is given out to be filled in and read back.</summary>
public sealed record Form
{
    /// <summary>Its title, in the file's properties.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Its sheets.</summary>
    public required IReadOnlyList<FormSheet> Sheets { get; init; }

    /// <summary>What it carries unseen, so that it is known when it comes back, such as its number, version and hash: <see cref="Data.DataFile.Marks"/> gives it again.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();
}

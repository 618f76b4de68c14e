namespace GoldenThread.Documents.Writing.Forms;

/// <summary>What may be typed in a cell, checked by the spreadsheet itself, and what it says beside it.</summary>
public sealed record FormEntry
{
    private FormEntry(FormEntryKind kind) => Kind = kind;

    /// <summary>Its kind.</summary>
    public FormEntryKind Kind { get; }

    /// <summary>The least number, if there is one.</summary>
    public decimal? Least { get; private init; }

    /// <summary>The greatest number, if there is one.</summary>
    public decimal? Most { get; private init; }

    /// <summary>The first date, if there is one.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The last date, if there is one.</summary>
    public DateOnly? To { get; private init; }

    /// <summary>How many characters words may have.</summary>
    public int Longest { get; private init; } = 32_767;

    /// <summary>The list to choose from.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>A few words over the prompt; spreadsheets show 32 characters.</summary>
    public string PromptTitle { get; init; } = "";

    /// <summary>What is said beside the cell when it is entered; spreadsheets show 255 characters.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>What is said when something else is typed; spreadsheets show 225 characters.</summary>
    public string Error { get; init; } = "";

    /// <summary>Whether something else may be kept after a warning, such as "n/a" in place of a number.</summary>
    public bool MayDiffer { get; init; }

    /// <summary>Words.</summary>
    public static FormEntry Text(int longest = 32_767) => new(FormEntryKind.Text) { Longest = longest };

    /// <summary>A number, within bounds if they are given.</summary>
    public static FormEntry Number(decimal? least = null, decimal? most = null) => new(FormEntryKind.Number) { Least = least, Most = most };

    /// <summary>A date, within bounds if they are given.</summary>
    public static FormEntry Date(DateOnly? from = null, DateOnly? to = null) => new(FormEntryKind.Date) { From = from, To = to };

    /// <summary>One of a list.</summary>
    public static FormEntry OneOf(IReadOnlyList<string> choices) => new(FormEntryKind.OneOf) { Choices = choices };
}

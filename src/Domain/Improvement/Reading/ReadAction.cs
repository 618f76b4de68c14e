using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>How the council answers what it was told.</summary>
public enum PlanResponse
{
    /// <summary>It will act.</summary>
    Act,
    /// <summary>It sees no need for a separate action, and says why.</summary>
    NoAction,
    /// <summary>It says that it works this way already.</summary>
    AlreadyPractice,
}

/// <summary>An action as read, every field with the words it came from.</summary>
public sealed record ReadAction
{
    /// <summary>The code as a reader would cite it; null when the paper gives none.</summary>
    public string? Code { get; init; }

    /// <summary>The code as printed, where wrapping or dots were put right; null when it is the same.</summary>
    public string? CodeAsPrinted { get; init; }

    /// <summary>The code of the action whose part this is; null for an action of its own.</summary>
    public string? PartOf { get; init; }

    /// <summary>The number of its section.</summary>
    public int? Section { get; init; }

    /// <summary>The code of its category.</summary>
    public string? Category { get; init; }

    /// <summary>The paragraphs of the report that it answers.</summary>
    public IReadOnlyList<int> Paragraphs { get; init; } = [];

    /// <summary>What the inspector or reviewer said, without its paragraph reference.</summary>
    public string? Comment { get; init; }

    /// <summary>What it is for.</summary>
    public string? Objective { get; init; }

    /// <summary>What will be done.</summary>
    public string? Action { get; init; }

    /// <summary>By when or how often; of kind none when nothing is said.</summary>
    public required Timescale Timescale { get; init; }

    /// <summary>Who leads, in the paper's order, each once.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>What will show success.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>How and where it is watched.</summary>
    public IReadOnlyList<string> Monitoring { get; init; } = [];

    /// <summary>A target or outcome given as one text.</summary>
    public string? Outcome { get; init; }

    /// <summary>What it takes.</summary>
    public string? Resources { get; init; }

    /// <summary>Where the money comes from.</summary>
    public string? FundedBy { get; init; }

    /// <summary>What it asks of information technology, as printed.</summary>
    public string? Ict { get; init; }

    /// <summary>How far it has come, as printed.</summary>
    public string? Progress { get; init; }

    /// <summary>Its colour or state, as printed.</summary>
    public string? Status { get; init; }

    /// <summary>How urgent it is, as printed.</summary>
    public string? Priority { get; init; }

    /// <summary>Words of columns that have no place among the fields, by heading.</summary>
    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>();

    /// <summary>How the council answers.</summary>
    public PlanResponse Response { get; init; }

    /// <summary>Why there is no separate action; null for an action.</summary>
    public string? Reason { get; init; }

    /// <summary>Codes of other actions that its words point at.</summary>
    public IReadOnlyList<string> CrossReferences { get; init; } = [];

    /// <summary>Where it begins, in words: "table 3, row 4".</summary>
    public required string Where { get; init; }

    /// <summary>The table in which it begins, from 1.</summary>
    public required int Table { get; init; }

    /// <summary>The row in which it begins, as a reader of the file counts.</summary>
    public required int Row { get; init; }

    /// <summary>Field by field, the words it was read from and where they stand.</summary>
    public required IReadOnlyList<ReadWords> Words { get; init; }
}

/// <summary>The words that a field was read from.</summary>
/// <param name="Field">The field.</param>
/// <param name="Words">The words as printed.</param>
/// <param name="Table">The table, from 1.</param>
/// <param name="Row">The row, as a reader of the file counts.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Heading">The column's heading as printed.</param>
/// <param name="Inferred">What was made of the words beyond copying them: "taken from the action above"; null for nothing.</param>
public sealed record ReadWords(PlanField Field, string Words, int Table, int Row, int Column, string Heading, string? Inferred);

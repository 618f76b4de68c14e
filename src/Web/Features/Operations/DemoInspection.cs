using GoldenThread.Domain.Assessments.Findings;

namespace GoldenThread.Web.Features.Operations;

/// <summary>An inspection of the demonstration: its report by paragraphs, and what was found and answered. Days count from today.</summary>
public sealed record DemoInspection
{
    public required string Title { get; init; }
    public required string Body { get; init; }
    public string Framework { get; init; } = "";
    public required int FieldWork { get; init; }
    public required int Published { get; init; }
    public string Timetable { get; init; } = "";

    /// <summary>The plan that answers it.</summary>
    public required string Plan { get; init; }

    /// <summary>The file that the report would have been read from.</summary>
    public required string File { get; init; }
    public IReadOnlyList<IReadOnlyList<string>> Scores { get; init; } = [];
    public required IReadOnlyList<DemoParagraph> Paragraphs { get; init; }
    public IReadOnlyList<DemoFinding> Findings { get; init; } = [];
}

/// <summary>A paragraph; its number is its place.</summary>
public sealed record DemoParagraph(string Heading, string Text, ParagraphKind Kind);

/// <summary>A finding, and how far it has come.</summary>
public sealed record DemoFinding
{
    public required string Title { get; init; }
    public required IReadOnlyList<int> Paragraphs { get; init; }
    public string? Owner { get; init; }
    public int? Due { get; init; }
    public string Foreseen { get; init; } = "";
    public DemoAnswer? Answer { get; init; }
    public string? ApprovedBy { get; init; }
    public string? SentBack { get; init; }
    public string? Withdrawn { get; init; }
}

/// <summary>An answer; actions as "plan/code".</summary>
public sealed record DemoAnswer
{
    public required AnswerKind Kind { get; init; }
    public IReadOnlyList<string> Actions { get; init; } = [];
    public string Words { get; init; } = "";
    public string Shown { get; init; } = "";
    public int? Review { get; init; }
    public required string By { get; init; }
}

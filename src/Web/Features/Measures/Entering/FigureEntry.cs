using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What somebody enters for one period of a series.</summary>
public sealed record FigureEntry
{
    public required Guid SeriesId { get; init; }
    public required Period Period { get; init; }

    /// <summary>The figure; null where only the words change.</summary>
    public NewFigure? Figure { get; init; }

    /// <summary>The revision that they saw, 0 for none; null where it does not matter.</summary>
    public int? Seen { get; init; }

    /// <summary>Why the figure is what it is; null where that is left as it is.</summary>
    public string? Why { get; init; }

    /// <summary>All that is said of the figure; null where that is left as it is.</summary>
    public ReturnWords? Words { get; init; }
}

/// <summary>What becomes of questions that nobody answered.</summary>
public enum Unanswered
{
    /// <summary>They are asked, and nothing is saved.</summary>
    Ask,

    /// <summary>The figure is saved as in question.</summary>
    KeepInQuestion,
}

/// <summary>What is said to one entry: what is wrong, what is asked, and the figure that somebody else saved meanwhile.</summary>
public sealed record EntryAnswer(IReadOnlyList<Problem> Problems, IReadOnlyList<EntryQuestion> Questions, Observation? Overtaken)
{
    public static EntryAnswer None { get; } = new([], [], null);

    public bool Stops => Problems.Count > 0 || Overtaken is not null;
}

/// <summary>What came of entering figures: all was saved, or nothing.</summary>
/// <param name="Answers">One for each entry, in their order.</param>
/// <param name="Problems">What else stood in the way.</param>
public sealed record EnteredFigures(int Saved, int Corrected, int Unchanged, int Written, int InQuestion, IReadOnlyList<EntryAnswer> Answers, IReadOnlyList<Problem> Problems)
{
    public bool IsGranted => Problems.Count == 0 && !Answers.Any(answer => answer.Stops || answer.Questions.Count > 0);
}

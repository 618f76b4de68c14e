using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A promise made of a measure below a priority, and what came of it.</summary>
/// <param name="Figure">The figure that came, with its period; empty while none has.</param>
public sealed record StoryPromise(MeasurePromise Made, ThreadNode Measure, PromiseState State, string Figure)
{
    /// <summary>The kind of its status tag.</summary>
    public string Kind => State switch { PromiseState.Kept => "done", PromiseState.Broken => "red", PromiseState.AwaitingFigure => "risk", _ => "not" };
}

/// <summary>A priority as its page of the storyboard tells it.</summary>
public sealed record SeenStory
{
    public required Aim Aim { get; init; }
    public required CouncilPlan Plan { get; init; }
    public required SeenThread Thread { get; init; }
    public required PriorityStory Story { get; init; }

    /// <summary>What the priority serves, with the reasons of the links.</summary>
    public required IReadOnlyList<(string Because, ThreadNode Node)> Serves { get; init; }

    /// <summary>The numbers that a person chose and that may be seen.</summary>
    public required IReadOnlyList<ShownLine> Numbers { get; init; }

    /// <summary>Where none were chosen: those that are linked below it.</summary>
    public required IReadOnlyList<ShownLine> Offered { get; init; }

    /// <summary>What is done, what stands worst first.</summary>
    public required IReadOnlyList<ThreadNode> Work { get; init; }
    public required IReadOnlyList<Case> Cases { get; init; }
    public required IReadOnlyList<StoryPromise> Promises { get; init; }
    public required IReadOnlyList<ThreadNode> Risks { get; init; }

    /// <summary>What inspectors found and what is done answers.</summary>
    public required IReadOnlyList<ThreadNode> Findings { get; init; }
    public required IReadOnlyList<(NextStep Step, ThreadNode Of)> Next { get; init; }

    /// <summary>Whether a figure on the page came after the story was told.</summary>
    public bool IsOlderThanFigures => Story.IsOlderThan(NewestFigure);
    public DateOnly? NewestFigure => Numbers.Concat(Offered).Max(line => line.RecordedOn);

    public string Path => $"/thread/storyboard/{Aim.Slug}";
    public string Why => Story.Latest?.Why ?? "";

    /// <summary>What is to be different: as the story says it, else as the plan does.</summary>
    public string Different => Story.Latest is { Different.Length: > 0 } told ? told.Different : Aim.Words;
}

using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A measure, objective or target as a page that is handed round shows it: no figure without its period and its source, no colour without its rule.</summary>
public sealed record ShownLine
{
    public required ThreadNode Node { get; init; }

    /// <summary>The latest figure with its unit, or that there is none; of an aim, by when it is to be reached.</summary>
    public required string Figure { get; init; }

    /// <summary>The period of the figure; empty where there is none.</summary>
    public string Period { get; init; } = "";

    /// <summary>What it is to be; says so where nothing was set.</summary>
    public string Target { get; init; } = "";

    /// <summary>The kind of its status tag, and its words.</summary>
    public required (string Kind, string Words) Status { get; init; }

    /// <summary>Why it has its colour.</summary>
    public string Because { get; init; } = "";

    /// <summary>The rule by which it has it, in words; empty where none colours it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Which way it goes, and against what.</summary>
    public string Direction { get; init; } = "";

    /// <summary>Where it comes from, and of what day.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which the figure was recorded; null where there is none.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>Whether it is counted: what is collected no longer is not, what was reached is.</summary>
    public bool Counts => Node.IsOpen || Node.Tone == ThreadTone.Done;
}

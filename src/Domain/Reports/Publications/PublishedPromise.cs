using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Reports;

/// <summary>An action of a published plan as its public page says it.</summary>
public sealed record PublishedPromise
{
    /// <summary>How addresses name the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The plan's title.</summary>
    public required string PlanTitle { get; init; }

    /// <summary>The action's code.</summary>
    public required string Code { get; init; }

    /// <summary>What was promised.</summary>
    public required string Title { get; init; }

    /// <summary>By when, as the plan says it; empty where it does not.</summary>
    public string Timescale { get; init; } = "";

    /// <summary>What has happened, in the words of whoever leads it; empty where nothing was said.</summary>
    public string Narrative { get; init; } = "";

    /// <summary>How it stood.</summary>
    public ActionStatus Status { get; init; }

    /// <summary>Whether a day that the plan gives had passed.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether only the paper says that it is done.</summary>
    public bool EvidenceNotSeen { get; init; }

    /// <summary>The priorities that it serves, by their addresses.</summary>
    public IReadOnlyList<string> Priorities { get; init; } = [];

    /// <summary>The services that it belongs to, by their addresses.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];
}

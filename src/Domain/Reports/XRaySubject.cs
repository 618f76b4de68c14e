using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Reports;

/// <summary>What the X-rays look through.</summary>
public sealed record XRaySubject
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The actions to look at, in the plan's order.</summary>
    public required IReadOnlyList<ImprovementAction> Actions { get; init; }

    /// <summary>The council's posts.</summary>
    public required PostChart Chart { get; init; }

    /// <summary>The posts that somebody holds, or stands in for, today.</summary>
    public required IReadOnlySet<Guid> HeldPosts { get; init; }

    /// <summary>The acronyms that the council explains anywhere: its legend, its posts and its boards.</summary>
    public required IReadOnlyCollection<string> KnownAcronyms { get; init; }

    /// <summary>The council's date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day on which each action came into the plan, where that is known.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> Since { get; init; } = new Dictionary<Guid, DateOnly>();

    /// <summary>The numbers of the inspection report's paragraphs; null while no report is loaded.</summary>
    public IReadOnlySet<int>? Paragraphs { get; init; }
}

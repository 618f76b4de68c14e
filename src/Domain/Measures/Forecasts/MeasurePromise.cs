using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>An effect that somebody promised of a measure, and where they promised it (R75).</summary>
public sealed partial class MeasurePromise
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The measure.</summary>
    public Guid MeasureId { get; init; }

    /// <summary>The promise in the words in which it was made: "five by December 2011".</summary>
    public required string Words { get; init; }

    /// <summary>What was promised, as a prediction that is tested.</summary>
    public required Promise Promise { get; init; }

    /// <summary>The post that promised.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly MadeOn { get; init; }

    /// <summary>Where: a meeting, a paper; null where nothing was said.</summary>
    public string? Where { get; init; }

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("promise", Id, Words);
}

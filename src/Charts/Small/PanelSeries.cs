namespace GoldenThread.Charts.Small;

/// <summary>One panel of small multiples.</summary>
/// <param name="Name">What it is of: "North".</param>
/// <param name="Series">Its figures, one for each period of the set.</param>
public sealed record PanelSeries(string Name, SparkSeries Series)
{
    /// <summary>What its state is called: "Red".</summary>
    public string? Status { get; init; }

    /// <summary>What stands behind its figure: "10 of 20".</summary>
    public string? Detail { get; init; }

    /// <summary>What its signals mean: "Worse: below average for 8 months".</summary>
    public string? Signal { get; init; }

    /// <summary>Why a figure is missing, by the place of its period from 0.</summary>
    public IReadOnlyDictionary<int, string> Notes { get; init; } = new Dictionary<int, string>();
}

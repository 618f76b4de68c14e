using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Reports;

/// <summary>One measure of a frozen report.</summary>
public sealed record MonitoringLine
{
    /// <summary>The measure.</summary>
    public required Guid MeasureId { get; init; }

    /// <summary>Its code as it then was.</summary>
    public required string Code { get; init; }

    /// <summary>Its title as it then was.</summary>
    public required string Title { get; init; }

    /// <summary>What its figures are counted in.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    /// <summary>The group of the report that it stands in: a service, a priority.</summary>
    public string Group { get; init; } = "";

    /// <summary>Who answers for it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Where it stood.</summary>
    public required Position Position { get; init; }

    /// <summary>The colour in the report before; null where it was not in it.</summary>
    public Colour? Before { get; init; }

    /// <summary>What was said of the figure.</summary>
    public ReturnWords Words { get; init; } = ReturnWords.None;

    /// <summary>Where the figure comes from: the source, the file and its row, who entered it and when.</summary>
    public string Source { get; init; } = "";
}

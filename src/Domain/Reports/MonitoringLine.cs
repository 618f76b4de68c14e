using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Reports;

/// <summary>One measure of a report.</summary>
public sealed record MonitoringLine
{
    /// <summary>The measure.</summary>
    public required Guid MeasureId { get; init; }

    /// <summary>Its code as it then was.</summary>
    public required string Code { get; init; }

    /// <summary>How addresses name it.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title as it then was.</summary>
    public required string Title { get; init; }

    /// <summary>What its figures are counted in.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    /// <summary>Which way is better.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The group of the report that it stands in: a service, a priority.</summary>
    public string Group { get; init; } = "";

    /// <summary>Who answers for it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Where it stood.</summary>
    public required Position Position { get; init; }

    /// <summary>The colour that it is compared with; null where there is none.</summary>
    public Colour? Before { get; init; }

    /// <summary>What was said of the figure.</summary>
    public ReturnWords Words { get; init; } = ReturnWords.None;

    /// <summary>The post that does what is to be done; empty where none was named.</summary>
    public string Doer { get; init; } = "";

    /// <summary>The improvement action that does it, as "highways 1.1"; empty where it is none of a plan's.</summary>
    public string Action { get; init; } = "";

    /// <summary>Where the figure comes from: the source, the file and its row, who entered it and when, who approved it.</summary>
    public string Source { get; init; } = "";

    /// <summary>How its colour changed; null where it did not, or where one of the two has none.</summary>
    public MonitoringChange? Change => Before is not { } before || before == Colour.None || Position.Colour == Colour.None || before == Position.Colour ? null
        : Position.Colour == Colour.Red ? MonitoringChange.NewRed
        : before == Colour.Red ? MonitoringChange.OutOfRed
        : Position.Colour > before ? MonitoringChange.Fell : MonitoringChange.Rose;

    /// <summary>Whether its control chart signals a change for the worse.</summary>
    public bool IsOfConcern => Position.Variation is Variation.ConcernHigh or Variation.ConcernLow;

    /// <summary>Whether the target is out of reach of the process as it is.</summary>
    public bool IsOutOfReach => Position.Assurance == Assurance.Fail;

    /// <summary>Whether the year is expected to miss its target.</summary>
    public bool IsExpectedToMiss => Position.YearEnd is { Target: { } target } end && !target.IsMetBy(end.Expected);

    /// <summary>A figure with its unit.</summary>
    /// <param name="figure">The figure.</param>
    public string Say(decimal figure) => new MeasureDefinition { Title = Title, Unit = Unit, Decimals = Decimals }.Say(figure);
}

using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Reports;

/// <summary>What a report says first: how many of each colour, what changed, and the exceptions.</summary>
public sealed class MonitoringSummary
{
    private readonly ILookup<Colour, MonitoringLine> _byColour;

    /// <summary>Sums a report up.</summary>
    /// <param name="lines">Its lines.</param>
    public MonitoringSummary(IReadOnlyList<MonitoringLine> lines)
    {
        Lines = lines;
        _byColour = lines.ToLookup(line => line.Position.Colour);
        Changes = [.. lines.Where(line => line.Change is not null).OrderBy(line => line.Change)];
        Red = [.. _byColour[Colour.Red].OrderByDescending(line => line.Position.RedRunning)];
        OfConcern = [.. lines.Where(line => line.IsOfConcern && line.Position.Colour != Colour.Red)];
        OutOfReach = [.. lines.Where(line => line.IsOutOfReach && line.Position.Colour != Colour.Red)];
        ExpectedToMiss = [.. lines.Where(line => line.IsExpectedToMiss && line.Position.Colour != Colour.Red)];
    }

    /// <summary>Every line.</summary>
    public IReadOnlyList<MonitoringLine> Lines { get; }

    /// <summary>The lines whose colour changed, the gravest change first.</summary>
    public IReadOnlyList<MonitoringLine> Changes { get; }

    /// <summary>The red ones, the longest red first.</summary>
    public IReadOnlyList<MonitoringLine> Red { get; }

    /// <summary>Those that are not red and whose control chart signals a change for the worse.</summary>
    public IReadOnlyList<MonitoringLine> OfConcern { get; }

    /// <summary>Those that are not red and whose target is out of reach of the process as it is.</summary>
    public IReadOnlyList<MonitoringLine> OutOfReach { get; }

    /// <summary>Those that are not red and are expected to miss the year's target.</summary>
    public IReadOnlyList<MonitoringLine> ExpectedToMiss { get; }

    /// <summary>How many have a colour.</summary>
    /// <param name="colour">The colour.</param>
    public int Count(Colour colour) => _byColour[colour].Count();

    /// <summary>How many changed in a way.</summary>
    /// <param name="change">The way.</param>
    public int Count(MonitoringChange change) => Changes.Count(line => line.Change == change);

    /// <summary>How many have no figure at all.</summary>
    public int WithoutFigure => Lines.Count(line => line.Position.Value is null);
}

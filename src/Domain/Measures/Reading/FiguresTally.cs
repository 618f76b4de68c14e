namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What a reading came to, to be shown before anything is saved.</summary>
public sealed record FiguresTally
{
    /// <summary>How many rows there were beneath the headings; the four counts of rows add up to it.</summary>
    public required int Rows { get; init; }

    /// <summary>How many rows were read whole.</summary>
    public required int RowsRead { get; init; }

    /// <summary>How many rows were skipped.</summary>
    public required int RowsSkipped { get; init; }

    /// <summary>How many rows are in question, at least in one cell.</summary>
    public required int RowsInQuestion { get; init; }

    /// <summary>How many rows are refused, at least in one cell.</summary>
    public required int RowsRefused { get; init; }

    /// <summary>How many figures were read, those that are withheld or not available among them.</summary>
    public required int Figures { get; init; }

    /// <summary>How many of them are numbers.</summary>
    public required int Values { get; init; }

    /// <summary>How many of them are withheld.</summary>
    public required int Suppressed { get; init; }

    /// <summary>How many of them are not available.</summary>
    public required int NotAvailable { get; init; }

    /// <summary>How many of them are not applicable.</summary>
    public required int NotApplicable { get; init; }

    /// <summary>Why rows and cells were not read, most frequent first.</summary>
    public required IReadOnlyList<ReasonCount> Reasons { get; init; }

    /// <summary>What only the whole file shows; complete once all rows are read.</summary>
    public required IReadOnlyList<FileFinding> Findings { get; init; }

    /// <summary>The questions, each once, however many rows ask it; most rows first.</summary>
    public required IReadOnlyList<FiguresQuestion> Questions { get; init; }

    /// <summary>The measures found, in order of appearance.</summary>
    public required IReadOnlyList<FoundMeasure> Measures { get; init; }

    /// <summary>The areas found, in order of appearance.</summary>
    public required IReadOnlyList<FoundArea> Areas { get; init; }

    /// <summary>The periods found, in order of appearance; one for each way of writing it.</summary>
    public required IReadOnlyList<FoundPeriod> Periods { get; init; }

    /// <summary>Whether the whole file is refused (ruling 10).</summary>
    public bool IsRefused => Findings.Any(finding => finding.RefusesFile);
}

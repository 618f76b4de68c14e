using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A period as a file names it.</summary>
public sealed class FoundPeriod
{
    internal FoundPeriod(int number, PeriodReading reading, int days) => (Number, Reading, Days) = (number, reading, days);

    /// <summary>Its number in this reading, from 0; one number for each way of writing it.</summary>
    public int Number { get; }

    /// <summary>How the label is understood.</summary>
    public PeriodReading Reading { get; }

    /// <summary>The label as written.</summary>
    public string Label => Reading.Label;

    /// <summary>The period; only of a figure that was read.</summary>
    public Period Period => Reading.Period!.Value;

    /// <summary>One number for all ways of writing the same days; -1 where the period is not certain.</summary>
    internal int Days { get; }

    /// <summary>How many figures of it were read.</summary>
    public int Figures { get; internal set; }
}

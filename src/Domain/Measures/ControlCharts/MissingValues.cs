namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>What a date without a value does to a control chart.</summary>
public enum MissingValues
{
    /// <summary>It stays as a gap: no moving range, run, trend or pair crosses it.</summary>
    Kept,
    /// <summary>It is taken out first, and its neighbours become neighbours.</summary>
    Dropped,
}

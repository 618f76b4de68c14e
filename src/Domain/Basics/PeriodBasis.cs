namespace GoldenThread.Domain.Basics;

/// <summary>What settled how a period's label is read.</summary>
public enum PeriodBasis
{
    /// <summary>The label alone; it has one reading.</summary>
    Label,
    /// <summary>The other labels of its column, which are written alike and have one reading.</summary>
    Column,
    /// <summary>What the mapping of its source says.</summary>
    Mapping,
}

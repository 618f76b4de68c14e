namespace GoldenThread.Domain.Measures;

/// <summary>How often a measure is collected, and so which periods its figures are for.</summary>
public enum Frequency
{
    /// <summary>Weeks from Monday to Sunday.</summary>
    Weekly,

    /// <summary>Calendar months.</summary>
    Monthly,

    /// <summary>Quarters of the financial year.</summary>
    Quarterly,

    /// <summary>April to September and October to March.</summary>
    HalfYearly,

    /// <summary>Financial years.</summary>
    Annual,

    /// <summary>Every second financial year, as the Place Survey was.</summary>
    Biennial,

    /// <summary>Calendar years, as most national statistics.</summary>
    CalendarYear,

    /// <summary>School years, September to August.</summary>
    AcademicYear,

    /// <summary>Twelve months to the end of each quarter.</summary>
    RollingYear,

    /// <summary>Three years together, one more each year, because one has too few events.</summary>
    Pooled,

    /// <summary>The position on a day, whenever it is taken.</summary>
    Snapshot,
}

namespace GoldenThread.Domain.Measures.Figures;

/// <summary>What stands where a figure is expected. What is withheld and what is not there are never nought.</summary>
public enum FigureKind
{
    /// <summary>A number.</summary>
    Value,

    /// <summary>Nothing was written.</summary>
    Empty,

    /// <summary>Known and withheld, because it is small enough to tell of a person.</summary>
    Suppressed,

    /// <summary>Not collected, not received or not published.</summary>
    NotAvailable,

    /// <summary>There cannot be one, as for an area without schools.</summary>
    NotApplicable,

    /// <summary>It may mean several things; a person must say which.</summary>
    InQuestion,

    /// <summary>It cannot be a figure.</summary>
    Wrong,
}

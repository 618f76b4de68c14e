namespace GoldenThread.Domain.Measures;

/// <summary>What sort of list of measures it is.</summary>
public enum ListKind
{
    /// <summary>The measures of one of the council's priorities.</summary>
    Priority,

    /// <summary>A list set by government: the national indicator set, best value indicators, the single list.</summary>
    National,

    /// <summary>The measures of a plan or strategy.</summary>
    Plan,

    /// <summary>What a board is given each time.</summary>
    BoardPack,

    /// <summary>Any other.</summary>
    Other,
}

namespace GoldenThread.Charts.Heat;

/// <summary>How a cell looks: the worse, the darker, so that it is seen without colour too. The class of the cell is heat- and the name in small letters.</summary>
public enum HeatLook
{
    /// <summary>White on red.</summary>
    Red,

    /// <summary>Black on pale amber, outlined.</summary>
    Amber,

    /// <summary>Black on pale green.</summary>
    Green,

    /// <summary>Black on pale grey: a figure that is not rated.</summary>
    Plain,

    /// <summary>Grey on white: no figure.</summary>
    Nothing,
}

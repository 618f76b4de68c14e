namespace GoldenThread.Domain.Thread;

/// <summary>Where the second end of a link stands, seen from the first.</summary>
public enum LinkWay
{
    /// <summary>Above: it is why.</summary>
    Up,

    /// <summary>Below: it is what is done, shown, paid or feared.</summary>
    Down,

    /// <summary>Beside.</summary>
    Side,
}

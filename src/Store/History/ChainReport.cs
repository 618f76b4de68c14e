namespace GoldenThread.Store.History;

/// <summary>What a walk along a council's chain found.</summary>
/// <param name="Council">The council's code.</param>
/// <param name="Entries">How many entries hold, from the first on.</param>
/// <param name="Hash">The hash of the last entry that holds: the anchor, to be kept outside the database.</param>
/// <param name="Fault">The first entry that does not hold; null when all do.</param>
public sealed record ChainReport(string Council, long Entries, string Hash, ChainFault? Fault)
{
    public bool Holds => Fault is null;

    public string InWords => Fault is null
        ? $"{Council}: {Entries} {(Entries == 1 ? "entry holds" : "entries hold")}. Head {Hash}"
        : $"{Council}: {Fault.InWords} The {Entries} {(Entries == 1 ? "entry" : "entries")} before it hold.";
}

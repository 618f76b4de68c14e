namespace GoldenThread.Store.History;

/// <summary>The first place of a chain that does not hold.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Sequence">The place.</param>
/// <param name="Subject">The record that the entry is about, as in "action CEA1"; empty when the entry is gone.</param>
/// <param name="Detail">More of it, as a sentence; may be empty.</param>
public sealed record ChainFault(ChainFaultKind Kind, long Sequence, string Subject, string Detail)
{
    public string InWords => Kind switch
    {
        ChainFaultKind.Removed => $"entry {Sequence} was removed. {Detail}",
        ChainFaultKind.Reordered => $"entry {Sequence} ({Subject}) stands in the wrong place. {Detail}",
        ChainFaultKind.Added => $"entry {Sequence} ({Subject}) was added behind the end of the chain. {Detail}",
        _ => $"entry {Sequence} ({Subject}) was altered. {Detail}",
    };
}

public enum ChainFaultKind
{
    Altered,
    Removed,
    Reordered,
    Added,
}

namespace GoldenThread.Store.Plumbing;

/// <summary>What a value of a backup is, whichever database it is in.</summary>
public enum CellKind
{
    Text,
    Id,
    Moment,
    Day,
    Flag,
    Whole,
    Exact,
    Bytes,
    Words,
}

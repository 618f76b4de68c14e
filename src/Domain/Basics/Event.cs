namespace GoldenThread.Domain.Basics;

/// <summary>Something that happened to a record; History keeps it with who, when, why and the values before and after.</summary>
/// <param name="About">The record that it happened to.</param>
public abstract record Event(RecordRef About)
{
    /// <summary>What happened, as a heading that a councillor reads: "On track changed to At risk".</summary>
    public abstract string InWords { get; }

    /// <summary>What was said about it: a narrative, a reason or a list; null when nothing was.</summary>
    public virtual string? Said => null;

    /// <summary>Other records whose values change with it, and the word that History puts before their values: a holding that comes with a post.</summary>
    public virtual IReadOnlyList<(string Named, Guid Id)> Along => [];

    /// <summary>Values that History keeps although they stand in no record of their own: the figures of a measure, the digest of a file.</summary>
    public virtual IReadOnlyList<(string Field, string? Before, string? After)> Values => [];
}

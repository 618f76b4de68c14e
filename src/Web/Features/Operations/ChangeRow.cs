using System.ComponentModel;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Operations;

/// <summary>One thing that changed, as programs read it.</summary>
public sealed record ChangeRow
{
    [Description("Its place in the council's chain, from 1")]
    public required long Place { get; init; }
    public required DateTimeOffset At { get; init; }

    [Description("As what it was done: a post")]
    public required string Post { get; init; }
    public required string? Reason { get; init; }

    [Description("What happened, as in ActionUpdated")]
    public required string Event { get; init; }

    [Description("The kind of record")]
    public required string Kind { get; init; }
    public required Guid Id { get; init; }
    public required string Name { get; init; }

    [Description("The version that the record has since; null for one that counts none")]
    public required int? Version { get; init; }
    public required string Words { get; init; }

    [Description("The hash of the entry, by which the whole chain is proved")]
    public required string Hash { get; init; }

    public static ChangeRow Of(HistoryEntry entry) => new()
    {
        Place = entry.Sequence,
        At = entry.At,
        Post = entry.Post,
        Reason = entry.Reason,
        Event = entry.Event,
        Kind = entry.SubjectKind,
        Id = entry.SubjectId,
        Name = entry.SubjectName,
        Version = entry.SubjectVersion,
        Words = entry.Words,
        Hash = entry.Hash,
    };
}

/// <summary>What changed since a place in the council's chain.</summary>
/// <param name="After">The place after which it was asked for.</param>
/// <param name="UpTo">The place up to which these changes go: ask for what comes after it next time.</param>
/// <param name="IsMore">Whether there is more to ask for now.</param>
/// <param name="Changes">Those that the account may read, the earliest first.</param>
public sealed record ChangesSince(long After, long UpTo, bool IsMore, IReadOnlyList<ChangeRow> Changes);

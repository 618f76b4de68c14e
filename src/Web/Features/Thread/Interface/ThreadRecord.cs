using System.ComponentModel;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A record of the golden thread, as programs read it.</summary>
public sealed record ThreadRecord
{
    public required ThreadKind Kind { get; init; }
    public required Guid Id { get; init; }

    [Description("Its code or number; empty where it has none")]
    public required string Code { get; init; }
    public required string Title { get; init; }

    [Description("What it is called: Objective, Measure, Service plan")]
    public required string Called { get; init; }

    [Description("Its page on this site")]
    public required string Address { get; init; }

    [Description("Whether it goes on: not ended, not closed")]
    public required bool IsOpen { get; init; }

    [Description("How it stands at a glance")]
    public required ThreadTone Standing { get; init; }

    [Description("How it stands, in words; empty where nothing is known")]
    public required string Says { get; init; }

    [Description("The services that it belongs to, by name")]
    public required IReadOnlyList<string> Services { get; init; }

    [Description("The posts that answer for it, the owner first")]
    public required IReadOnlyList<string> Posts { get; init; }

    public static ThreadRecord Of(ThreadNode node, PostChart chart) => new()
    {
        Kind = node.End.Kind,
        Id = node.End.Id,
        Code = node.Code,
        Title = node.Title,
        Called = node.Called,
        Address = node.Path(),
        IsOpen = node.IsOpen,
        Standing = node.Tone,
        Says = node.Says,
        Services = [.. node.Services.Select(service => chart.Service(service)?.Name).OfType<string>()],
        Posts = [.. node.Posts.Select(post => chart.Post(post)?.Title).OfType<string>()],
    };
}

/// <summary>One end of a link: which record.</summary>
public sealed record ThreadPlace(ThreadKind Kind, Guid Id)
{
    public static ThreadPlace Of(ThreadEnd end) => new(end.Kind, end.Id);

    public ThreadEnd End => new(Kind, Id);
}

/// <summary>A link of the golden thread, as programs read it.</summary>
public sealed record ThreadLinkRow
{
    [Description("The link that somebody made; null where the records say it themselves")]
    public required Guid? Id { get; init; }

    [Description("What the first is to the second")]
    public required LinkType Type { get; init; }
    public required ThreadPlace From { get; init; }
    public required ThreadPlace To { get; init; }

    [Description("Why it was made, or which record says it")]
    public required string Because { get; init; }

    [Description("The post that made it; empty where nobody did")]
    public required string By { get; init; }
    public required DateOnly? Since { get; init; }

    public static ThreadLinkRow Of(ThreadEdge edge) => new() { Id = edge.LinkId, Type = edge.Type, From = ThreadPlace.Of(edge.From), To = ThreadPlace.Of(edge.To), Because = edge.Because, By = edge.By, Since = edge.Since };
}

/// <summary>A link as a program sends it.</summary>
public sealed record SentLink
{
    [Description("What the first is to the second")]
    public LinkType? Type { get; init; }
    public ThreadPlace? From { get; init; }
    public ThreadPlace? To { get; init; }

    [Description("Why they belong together, in a sentence")]
    public string? Reason { get; init; }
}

/// <summary>Why something is ended, as a program sends it.</summary>
public sealed record SentReason
{
    [Description("Why, in a sentence")]
    public string? Reason { get; init; }
}

/// <summary>A record with what it is linked to.</summary>
/// <param name="Record">The record.</param>
/// <param name="Links">Its links to what the account may see.</param>
/// <param name="Linked">What they lead to.</param>
/// <param name="Hidden">How many records are linked to it that the account may not see.</param>
public sealed record ThreadSurroundings(ThreadRecord Record, IReadOnlyList<ThreadLinkRow> Links, IReadOnlyList<ThreadRecord> Linked, int Hidden);

/// <summary>A step on the way up or down from a record.</summary>
/// <param name="Level">How many links away on this way, from 1.</param>
/// <param name="From">The record that it hangs on.</param>
/// <param name="Link">What leads to it, as said from there.</param>
/// <param name="Record">The record.</param>
/// <param name="IsAgain">Whether it stands in full elsewhere on the way: what comes after it is told there.</param>
public sealed record ThreadStepRow(int Level, ThreadPlace From, string Link, ThreadRecord Record, bool IsAgain);

/// <summary>How well a rule of coverage is kept.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Stated">The rule in words.</param>
/// <param name="Of">Of how many records it speaks.</param>
/// <param name="Kept">How many keep it.</param>
/// <param name="Gaps">Those that break it.</param>
public sealed record CoverageOfRule(CoverageRule Rule, string Stated, int Of, int Kept, IReadOnlyList<ThreadRecord> Gaps);

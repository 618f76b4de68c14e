using System.Collections.Concurrent;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Public;

/// <summary>The publication that residents read now.</summary>
public sealed record InForce
{
    /// <summary>What every answer made from it is kept by.</summary>
    public required string Stamp { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required DateTimeOffset From { get; init; }
    public required string Digest { get; init; }

    /// <summary>What it holds; null where it was withdrawn.</summary>
    public PublishedContent? Content { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public string WithdrawnBecause { get; init; } = "";
}

/// <summary>Finds the publication in force by the database's time, which all processes share. This is the one way by which public pages reach what is published.</summary>
public sealed class PublicationInForce(IDbContextFactory<GoldenThreadDb> factory, DatabaseTime time)
{
    private readonly ConcurrentDictionary<Guid, (Guid Id, string Digest, PublishedContent Content)> _held = new();

    /// <summary>The stamp of a council now: another publication, a withdrawal, or another name or colour of the council change it.</summary>
    public async Task<string> StampAsync(Guid council, CancellationToken cancel)
    {
        await using var db = await OpenAsync(council, cancel);
        return await StampAsync(db, await HeadAsync(db, cancel), cancel);
    }

    /// <summary>The publication in force and the stamp; null in its place where none is.</summary>
    public async Task<(InForce? InForce, string Stamp)> FindAsync(Guid council, CancellationToken cancel)
    {
        await using var db = await OpenAsync(council, cancel);
        var head = await HeadAsync(db, cancel);
        var stamp = await StampAsync(db, head, cancel);
        if (head is null) { return (null, stamp); }
        return (new()
        {
            Stamp = stamp,
            Number = head.Number,
            Title = head.Title,
            From = head.From,
            Digest = head.Digest,
            WithdrawnAt = head.WithdrawnAt,
            WithdrawnBecause = head.WithdrawnBecause,
            Content = head.WithdrawnAt is null ? await ContentAsync(db, head, cancel) : null,
        }, stamp);
    }

    private async Task<PublishedContent> ContentAsync(GoldenThreadDb db, Head head, CancellationToken cancel)
    {
        // Approved content never changes, so that what is held is right for its digest.
        if (_held.TryGetValue(db.CouncilId, out var held) && held.Id == head.Id && held.Digest == head.Digest) { return held.Content; }
        var content = await db.Publications.AsNoTracking().Where(each => each.Id == head.Id).Select(each => each.Content).SingleAsync(cancel);
        _held[db.CouncilId] = (head.Id, head.Digest, content!);
        return content!;
    }

    private async Task<GoldenThreadDb> OpenAsync(Guid council, CancellationToken cancel)
    {
        var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (council, false);
        return db;
    }

    private async Task<Head?> HeadAsync(GoldenThreadDb db, CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        return await db.Publications.AsNoTracking().Where(each => each.ApprovedAt != null && each.PublishFrom <= now).OrderByDescending(each => each.PublishFrom).ThenByDescending(each => each.Number)
            .Select(each => new Head(each.Id, each.Number, each.Title, each.PublishFrom!.Value, each.Digest!, each.WithdrawnAt, each.WithdrawnBecause)).FirstOrDefaultAsync(cancel);
    }

    private static async Task<string> StampAsync(GoldenThreadDb db, Head? head, CancellationToken cancel)
    {
        var organisation = await db.ChainHeads.AsNoTracking().Select(each => each.OrganisationSequence).FirstOrDefaultAsync(cancel);
        return head is null ? $"none/{organisation}" : $"{head.Id:N}/{head.WithdrawnAt?.UtcTicks}/{organisation}";
    }

    private sealed record Head(Guid Id, int Number, string Title, DateTimeOffset From, string Digest, DateTimeOffset? WithdrawnAt, string WithdrawnBecause);
}

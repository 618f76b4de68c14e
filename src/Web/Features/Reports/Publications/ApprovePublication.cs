using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Approves a publication and freezes what is in it. It is put together while the council's chain is held, so that nothing can change between the looking and the freezing.</summary>
public sealed class ApprovePublication(GoldenThreadDb db, ComposePublication compose)
{
    /// <param name="seen">The digest of what the approver looked at.</param>
    /// <returns>Null when there is no such publication.</returns>
    public async Task<Outcome<PublicationApproved>?> RunAsync(int number, string? seen, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RecordDecision)) { return Actor.Refused("approve a publication"); }
        if (await db.RepeatAsync<PublicationApproved>(by, cancel) is { } before) { return before; }
        if (await db.Publications.SingleOrDefaultAsync(each => each.Number == number, cancel) is not { } publication) { return null; }
        db.HoldTo(publication, by);
        Outcome<PublicationApproved>? approved = null;
        var refused = await db.DecideAsync(async () =>
        {
            var (content, digest, leftOut) = await compose.RunAsync(publication, by.Actor.Today, cancel);
            approved = publication.Approve(content, digest, seen, leftOut, by.Actor);
            return approved.Value is { } happened ? new Decision([happened]) : Decision.Refuse(approved.Problems);
        }, by, cancel);
        return refused is { Count: > 0 } ? refused.ToList() : approved ?? Outcome<PublicationApproved>.Before;
    }
}

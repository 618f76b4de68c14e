using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Ends a token at once: one of one's own account, or any for those who run accounts; null when there is none such.</summary>
public sealed class RevokeToken(GoldenThreadDb db)
{
    public async Task<Outcome<TokenRevoked>?> RunAsync(Guid id, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<TokenRevoked>(by, cancel) is { } before) { return before; }
        var runs = by.Actor.May(Right.RunAccounts);
        if (await db.ApiTokens.SingleOrDefaultAsync(token => token.Id == id && (runs || token.AccountId == by.Actor.Account) && token.RevokedAt == null, cancel) is not { } token) { return null; }
        token.RevokedAt = by.Actor.At;
        return await db.CommitAsync<TokenRevoked>(new TokenRevoked(token.Ref), by, cancel);
    }
}

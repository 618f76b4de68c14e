using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>The accounts of the council, filtered.</summary>
public sealed class AccountList(GoldenThreadDb db, CouncilClock clock)
{
    public sealed record Row(Guid Id, string ShownAs, string Email, IReadOnlyList<RoleGrant> Roles, string State, DateTimeOffset? LastSeenAt, bool HasSecondFactor);

    /// <param name="words">Part of the post or the address; null for all.</param>
    /// <param name="role">A role that it has; null for any.</param>
    /// <param name="state">"Invited", "In use" or "Ended"; null for all that have not ended.</param>
    public async Task<IReadOnlyList<Row>> RunAsync(string? words, Role? role, string? state, CancellationToken cancel)
    {
        var now = clock.Now;
        var linked = (await db.UserLogins.AsNoTracking().Select(login => login.UserId).ToListAsync(cancel)).ToHashSet();
        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.ShownAs).ThenBy(a => a.Email)
            .Select(a => new { a.Id, a.ShownAs, a.Email, a.Roles, a.EndedAt, HasPassword = a.PasswordHash != null, a.LastSeenAt, HasSecondFactor = a.SecondFactorSecret != null }).ToListAsync(cancel);
        return [.. accounts.Select(a => new Row(a.Id, a.ShownAs, a.Email ?? "", a.Roles, AccountPage.StateOf(a.EndedAt <= now, a.HasPassword || linked.Contains(a.Id)), a.LastSeenAt, a.HasSecondFactor))
            .Where(row => string.IsNullOrWhiteSpace(words) || row.ShownAs.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) || row.Email.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase))
            .Where(row => role is null || row.Roles.Any(grant => grant.Role == role))
            .Where(row => string.IsNullOrEmpty(state) ? row.State != "Ended" : row.State == state)];
    }
}

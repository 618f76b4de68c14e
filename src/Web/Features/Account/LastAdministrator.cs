using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Whether an account is the only one left that can sign in and run accounts.</summary>
public sealed class LastAdministrator(GoldenThreadDb db)
{
    public async Task<bool> IsAsync(Store.Organisation.Account account, DateOnly today, CancellationToken cancel)
    {
        if (!Runs(account, today)) { return false; }
        var linked = await db.UserLogins.Select(login => login.UserId).ToListAsync(cancel);
        // Whoever has a last day to come will soon be nobody to rely on.
        var others = await db.Users.AsNoTracking().Where(a => a.Id != account.Id && a.EndedAt == null && (a.PasswordHash != null || linked.Contains(a.Id))).ToListAsync(cancel);
        return !others.Any(other => Runs(other, today));
    }

    /// <summary>Whether an account runs accounts on a day.</summary>
    public static bool Runs(Store.Organisation.Account account, DateOnly today) => account.Roles.Any(grant => grant.Role == Role.Administrator && grant.HoldsOn(today));
}

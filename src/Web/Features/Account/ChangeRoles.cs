using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>Gives an account other roles; they hold from the next request of every session.</summary>
public sealed class ChangeRoles(GoldenThreadDb db, LastAdministrator last)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, IReadOnlyList<RoleGrant> roles, bool mustUseSecondFactor, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunAccounts)) { return [Actor.Refused("change somebody’s roles")]; }
        if (await db.Users.Where(Store.Organisation.Account.InUse(by.Actor.At)).SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) { return [new("", "This account was ended, or there is none")]; }
        if (RoleGrants.Check(roles, by.Actor.Today) is { Count: > 0 } problems) { return problems; }
        if (!roles.Any(grant => grant is { Role: Role.Administrator, Until: null }) && await last.IsAsync(account, by.Actor.Today, cancel))
        {
            return [new("Roles", "This is the last administrator, who stays one without a last day: nobody else could give the role back. Make somebody else an administrator first")];
        }

        var before = account.Roles.InWords();
        account.Roles = [.. roles];
        account.MustUseSecondFactor = mustUseSecondFactor;
        account.Touch();
        return await db.CommitAsync([new RolesChanged(account.Ref, before, account.Roles.InWords())], by, cancel) is { } problem ? [problem] : [];
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Account;

/// <summary>One account as its page shows it.</summary>
public sealed class AccountPage(GoldenThreadDb db, CouncilClock clock)
{
    public sealed record Shown
    {
        public required Guid Id { get; init; }
        public required string ShownAs { get; init; }
        public required string Email { get; init; }
        public required IReadOnlyList<RoleGrant> Roles { get; init; }
        public required string State { get; init; }
        public required bool HasEnded { get; init; }

        /// <summary>When it ended or will; null while nothing ends it.</summary>
        public required DateTimeOffset? EndsAt { get; init; }
        public required bool HasJoined { get; init; }
        public required bool HasPassword { get; init; }
        public required bool HasSecondFactor { get; init; }
        public required bool MustUseSecondFactor { get; init; }
        public required int RecoveryCodesLeft { get; init; }
        public required DateTimeOffset? LastSeenAt { get; init; }
        public required IReadOnlyList<string> LinkedTo { get; init; }
        public required IReadOnlyList<OpenOne> Sessions { get; init; }
    }

    public sealed record OpenOne(Guid Id, string Browser, DateTimeOffset StartedAt, DateTimeOffset EndsAt, bool SecondFactor);

    public async Task<Shown?> RunAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account) { return null; }
        var now = clock.Now;
        var linked = await db.UserLogins.AsNoTracking().Where(login => login.UserId == id).Select(login => login.LoginProvider).ToListAsync(cancel);
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.AccountId == id && s.EndsAt > now).OrderByDescending(s => s.StartedAt).ToListAsync(cancel);
        return new Shown
        {
            Id = id,
            ShownAs = account.ShownAs,
            Email = account.Email ?? "",
            Roles = account.Roles,
            HasEnded = account.HasEnded(now),
            EndsAt = account.EndedAt,
            State = StateOf(account.HasEnded(now), account.PasswordHash is not null || linked.Count > 0),
            HasJoined = account.PasswordHash is not null || linked.Count > 0,
            HasPassword = account.PasswordHash is not null,
            HasSecondFactor = account.SecondFactorSecret is not null,
            MustUseSecondFactor = account.MustUseSecondFactor,
            RecoveryCodesLeft = account.RecoveryCodes.Count,
            LastSeenAt = account.LastSeenAt,
            LinkedTo = linked,
            Sessions = [.. sessions.Select(s => new OpenOne(s.Id, s.Browser.Length == 0 ? "A browser" : s.Browser, s.StartedAt, s.EndsAt, s.SecondFactor))],
        };
    }

    public static string StateOf(bool hasEnded, bool joined) => hasEnded ? "Ended" : joined ? "In use" : "Invited";
}

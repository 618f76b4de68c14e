using System.Security.Claims;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Seats the person of a request: one query says whether the session still holds, who it is, and how far the council's chain has come.</summary>
public sealed class SeatAtDesk(RequestDelegate next, OrganisationShelf shelf, CouncilClock clock)
{
    public const string SessionScheme = "Session";
    public const string SessionClaim = "session";

    private static readonly PerModel<Func<GoldenThreadDb, string, DateTimeOffset, CancellationToken, Task<Seat?>>> FindByToken = new(() => EF.CompileAsyncQuery(
        (GoldenThreadDb db, string hash, DateTimeOffset now, CancellationToken cancel) =>
            (from t in db.ApiTokens.AsNoTracking()
             join a in db.Users.AsNoTracking() on t.AccountId equals a.Id
             where t.Hash == hash && t.RevokedAt == null && t.ExpiresAt > now && (a.EndedAt == null || a.EndedAt > now)
             from h in db.ChainHeads.AsNoTracking()
             select new Seat { Account = a.Id, PersonId = a.PersonId, ShownAs = a.ShownAs, Roles = a.Roles, MustUseSecondFactor = false, Sequence = h.Sequence, OrganisationSequence = h.OrganisationSequence, PlanSequence = h.PlanSequence, MeasureSequence = h.MeasureSequence, TokenId = t.Id, TokenScope = t.Scope, TokenUsedAt = t.LastUsedAt })
            .FirstOrDefault()));

    private static readonly PerModel<Func<GoldenThreadDb, Guid, DateTimeOffset, CancellationToken, Task<Seat?>>> Find = new(() => EF.CompileAsyncQuery(
        (GoldenThreadDb db, Guid session, DateTimeOffset now, CancellationToken cancel) =>
            (from s in db.Sessions.AsNoTracking()
             join a in db.Users.AsNoTracking() on s.AccountId equals a.Id
             where s.Id == session && s.EndsAt > now && (a.EndedAt == null || a.EndedAt > now)
             from h in db.ChainHeads.AsNoTracking()
             select new Seat { Account = a.Id, PersonId = a.PersonId, ShownAs = a.ShownAs, Roles = a.Roles, MustUseSecondFactor = a.MustUseSecondFactor && !s.SecondFactor, Sequence = h.Sequence, OrganisationSequence = h.OrganisationSequence, PlanSequence = h.PlanSequence, MeasureSequence = h.MeasureSequence })
            .FirstOrDefault()));

    public async Task InvokeAsync(HttpContext context, CouncilScope scope, DeskSeat seat)
    {
        var isProblem = context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isProblem && seat.IsTaken)
        {
            await next(context);
            return;
        }

        // Where finding out who asks has failed, the page that says so must not ask again.
        if (isProblem || scope.CouncilId == Guid.Empty)
        {
            seat.Desk = new Desk { Actor = Nobody(), Sequence = 0, PlanSequence = 0, MeasureSequence = 0 };
            await next(context);
            return;
        }

        var db = context.RequestServices.GetRequiredService<GoldenThreadDb>();
        // Open until the request ends, instead of once for each question.
        await db.Database.OpenConnectionAsync(context.RequestAborted);
        var token = BearerToken.Of(context.Request);
        var session = Guid.Empty;
        var found = token is not null ? await TokenSeatAsync(db, token, context.RequestAborted)
            : Guid.TryParse(context.User.FindFirstValue(SessionClaim), out session) ? await Find.For(db)(db, session, clock.Now, context.RequestAborted) : null;
        if (found is null && token is null && context.User.Identity?.IsAuthenticated == true)
        {
            // The session was ended, or the account was: its cookie is worth nothing from this request on.
            await context.SignOutAsync(SessionScheme);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        seat.Desk = found is null ? await AnonymousAsync(db, context.RequestAborted) : await SignedInAsync(db, found, session, context.RequestAborted);
        await next(context);
    }

    private async Task<Desk> AnonymousAsync(GoldenThreadDb db, CancellationToken cancel)
    {
        var head = await db.ChainHeads.AsNoTracking().Select(h => new { h.Sequence, h.OrganisationSequence, h.PlanSequence, h.MeasureSequence }).FirstOrDefaultAsync(cancel);
        return new Desk { Actor = Nobody(), Organisation = await shelf.AsOfAsync(db, head?.OrganisationSequence ?? 0, cancel), Sequence = head?.Sequence ?? 0, PlanSequence = head?.PlanSequence ?? 0, MeasureSequence = head?.MeasureSequence ?? 0 };
    }

    /// <summary>The account that a program's token stands for, while the token and the account hold.</summary>
    private async Task<Seat?> TokenSeatAsync(GoldenThreadDb db, string token, CancellationToken cancel)
    {
        var (hash, now) = (BearerToken.Hash(token), clock.Now);
        var found = await FindByToken.For(db)(db, hash, now, cancel);
        var hourAgo = now.AddHours(-1);
        if (found is not null && (found.TokenUsedAt is null || found.TokenUsedAt < hourAgo)) { await db.ApiTokens.Where(t => t.Hash == hash && (t.LastUsedAt == null || t.LastUsedAt < hourAgo)).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedAt, now), cancel); }
        return found;
    }

    private async Task<Desk> SignedInAsync(GoldenThreadDb db, Seat found, Guid session, CancellationToken cancel)
    {
        var organisation = await shelf.AsOfAsync(db, found.OrganisationSequence, cancel);
        return new Desk
        {
            Actor = AccountActor.Of(found.Account, found.PersonId, found.ShownAs, found.Roles, organisation, clock.Now) with { Scope = found.TokenScope },
            Organisation = organisation,
            Sequence = found.Sequence,
            PlanSequence = found.PlanSequence,
            MeasureSequence = found.MeasureSequence,
            SessionId = session,
            TokenId = found.TokenId,
            PersonId = found.PersonId,
            MustUseSecondFactor = found.MustUseSecondFactor,
        };
    }

    private Actor Nobody() => new() { Account = Guid.Empty, Post = "Somebody not signed in", At = clock.Now, Today = clock.Today };

    private sealed record Seat
    {
        public required Guid Account { get; init; }
        public required Guid? PersonId { get; init; }
        public required string ShownAs { get; init; }
        public required List<RoleGrant> Roles { get; init; }
        public required bool MustUseSecondFactor { get; init; }
        public required long Sequence { get; init; }
        public required long OrganisationSequence { get; init; }
        public required long PlanSequence { get; init; }
        public required long MeasureSequence { get; init; }

        /// <summary>The token, and what it may do; null for a session.</summary>
        public Guid? TokenId { get; init; }
        public KeyScope? TokenScope { get; init; }

        /// <summary>When the token was used before, to the hour; null for one never used, and for a session.</summary>
        public DateTimeOffset? TokenUsedAt { get; init; }
    }
}

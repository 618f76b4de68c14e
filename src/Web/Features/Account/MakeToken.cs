using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Account;

/// <summary>Makes a token with which a program acts as one's own account, as far as was chosen; the token itself is shown once and not kept.</summary>
public sealed class MakeToken(GoldenThreadDb db)
{
    public const int LongestDays = 366;

    public async Task<(Outcome<TokenMade> Outcome, string? Token)> RunAsync(string? name, int days, KeyScope scope, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<TokenMade>(by, cancel) is { } before) { return (before, null); }
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 100) { problems.Add(new("Name", "Say which program will have the token, in at most 100 characters.")); }
        if (days is < 1 or > LongestDays) { problems.Add(new("Days", "Choose how long the token holds: a year at most.")); }
        if (scope.Fault() is { } fault) { problems.Add(fault); }
        if (problems.Count > 0) { return (problems, null); }

        var token = BearerToken.New();
        var made = new ApiToken { Id = Guid.CreateVersion7(), AccountId = by.Actor.Account, Name = name!.Trim(), Hash = BearerToken.Hash(token), Scope = scope, CreatedAt = by.Actor.At, ExpiresAt = by.Actor.At.AddDays(days) };
        db.ApiTokens.Add(made);
        var outcome = await db.CommitAsync<TokenMade>(new TokenMade(made.Ref, CouncilClock.DayOf(made.ExpiresAt), scope), by, cancel);
        return (outcome, outcome.IsGranted ? token : null);
    }
}

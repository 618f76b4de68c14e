using System.CommandLine;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing;

/// <summary>Where a command sits that works for one council: the council, and for one that writes who does it and why. What is below that, <see cref="CommandSite"/> gives.</summary>
public sealed class CommandDesk
{
    private static readonly Option<string?> CouncilCode = new("--council") { Description = "The council's code; needed where there are several" };
    private static readonly Option<string?> As = new("--as") { Description = "Who does this: the e-mail address of their account" };
    private static readonly Option<string?> Why = new("--reason") { Description = "Why; kept in History" };

    public required IServiceProvider Services { get; init; }
    public required GoldenThreadDb Db { get; init; }
    public required OrganisationView Organisation { get; init; }

    /// <summary>Who does it, and why; for a command that only reads, the product itself.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Gives a command a desk at a council and what it does there; a refusal goes to standard error.</summary>
    public static Command Seat(Command command, bool writes, Func<CommandDesk, ParseResult, CancellationToken, Task<int>> work)
    {
        command.Options.Add(CouncilCode);
        if (writes)
        {
            command.Options.Add(As);
            command.Options.Add(Why);
        }

        return command.On(writes, (services, parsed, cancel) => RunAsync(services, parsed, writes, work, cancel));
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, bool writes, Func<CommandDesk, ParseResult, CancellationToken, Task<int>> work, CancellationToken cancel)
    {
        if (await SiteStart.PrepareAsync(services) is { } refusal) { return await CommandLine.RefuseAsync(refusal); }

        await using var scope = services.CreateAsyncScope();
        var (council, why) = await CouncilAsync(services, parsed.GetValue(CouncilCode), cancel);
        if (council == Guid.Empty) { return await CommandLine.RefuseAsync(why); }
        scope.ServiceProvider.GetRequiredService<CouncilScope>().CouncilId = council;
        var db = scope.ServiceProvider.GetRequiredService<GoldenThreadDb>();
        var organisation = await services.GetRequiredService<OrganisationShelf>().NowAsync(db, cancel);
        var clock = services.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today };
        if (writes)
        {
            if (parsed.GetValue(As) is not { Length: > 0 } user || parsed.GetValue(Why) is not { Length: > 0 } reason)
            {
                await CommandLine.RefuseAsync("A command that writes needs --as USER and --reason TEXT.");
                return CommandLine.Misused;
            }

            var name = services.GetRequiredService<ILookupNormalizer>().NormalizeName(user);
            if (await db.Users.AsNoTracking().Where(Account.InUse(clock.Now)).SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancel) is not { } account) { return await CommandLine.RefuseAsync($"There is no account “{user}” in use."); }
            actor = AccountActor.Of(account, organisation, clock.Now) with { Reason = reason };
        }

        return await work(new CommandDesk { Services = scope.ServiceProvider, Db = db, Organisation = organisation, Actor = actor }, parsed, cancel);
    }

    private static async Task<(Guid Council, string Why)> CouncilAsync(IServiceProvider services, string? code, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel);
        db.SeesAllCouncils = true;
        var councils = await db.Councils.IgnoreQueryFilters().AsNoTracking().Select(council => new { council.Id, council.Code }).ToListAsync(cancel);
        if (code is null && councils.Count == 1) { return (councils[0].Id, ""); }
        return councils.SingleOrDefault(council => council.Code == code) is { } found ? (found.Id, "")
            : (Guid.Empty, councils.Count == 0 ? "This installation is not set up yet: start the server and open the link that it prints." : $"Say which council: --council {string.Join(" or ", councils.Select(council => council.Code))}.");
    }
}

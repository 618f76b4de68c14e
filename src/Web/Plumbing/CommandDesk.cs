using System.CommandLine;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing;

/// <summary>
/// Where a command of the shell sits: the product without a web server, the council, and for one that writes who does it and why.
/// <c>CommandDesk.Options.AddTo(command)</c>, then <c>await CommandDesk.RunAsync(parsed, writes: true, async desk => …)</c>.
/// </summary>
public sealed class CommandDesk
{
    private static readonly Option<string?> Data = new("--data") { Description = "The folder of the SQLite database and the evidence (default: data)" };
    private static readonly Option<string?> Database = new("--database") { Description = "A PostgreSQL connection string, instead of SQLite" };
    private static readonly Option<string?> CouncilCode = new("--council") { Description = "The council's code; needed where there are several" };
    private static readonly Option<string?> As = new("--as") { Description = "Who does this: the e-mail address of their account" };
    private static readonly Option<string?> Why = new("--reason") { Description = "Why; kept in History" };

    public required IServiceProvider Services { get; init; }
    public required GoldenThreadDb Db { get; init; }
    public required OrganisationView Organisation { get; init; }

    /// <summary>Who does it, and why; for a command that only reads, the product itself.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Gives a command the options that every command of its kind has.</summary>
    public static Command AddOptions(Command command, bool writes)
    {
        Option[] options = writes ? [Data, Database, CouncilCode, As, Why] : [Data, Database, CouncilCode];
        foreach (var option in options) { command.Options.Add(option); }
        return command;
    }

    /// <summary>Opens the store and runs the work; a refusal goes to standard error.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, bool writes, Func<CommandDesk, Task<int>> work)
    {
        var site = new ConfigurationBuilder().AddEnvironmentVariables().Build().Get<SiteOptions>() ?? new SiteOptions();
        site = site with { Data = parsed.GetValue(Data) ?? site.Data, Database = parsed.GetValue(Database) ?? site.Database };
        var services = new ServiceCollection();
        services.AddLogging().AddProduct(site).AddSingleton<SignIn.SignInThrottle>();
        await using var provider = services.BuildServiceProvider();
        using var folder = writes && !site.Store.IsPostgres ? DataFolderLock.Take(site.Store.DataFolder) : null;
        if (writes && !site.Store.IsPostgres && folder is null) { return await SayAsync(DataFolderLock.InUse(site.Store.DataFolder)); }
        if (await SiteStart.PrepareAsync(provider) is { } refusal) { return await SayAsync(refusal); }

        await using var scope = provider.CreateAsyncScope();
        var (council, why) = await CouncilAsync(provider, parsed.GetValue(CouncilCode));
        if (council == Guid.Empty) { return await SayAsync(why); }
        scope.ServiceProvider.GetRequiredService<CouncilScope>().CouncilId = council;
        var db = scope.ServiceProvider.GetRequiredService<GoldenThreadDb>();
        var organisation = await provider.GetRequiredService<OrganisationShelf>().NowAsync(db, CancellationToken.None);
        var clock = provider.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today };
        if (writes)
        {
            if (parsed.GetValue(As) is not { Length: > 0 } user || parsed.GetValue(Why) is not { Length: > 0 } reason)
            {
                await SayAsync("A command that writes needs --as USER and --reason TEXT.");
                return CommandLine.Misused;
            }

            var name = provider.GetRequiredService<ILookupNormalizer>().NormalizeName(user);
            if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name && a.EndedAt == null) is not { } account) { return await SayAsync($"There is no account “{user}” in use."); }
            actor = AccountActor.Of(account, organisation, clock.Now) with { Reason = reason };
        }

        return await work(new CommandDesk { Services = scope.ServiceProvider, Db = db, Organisation = organisation, Actor = actor });
    }

    public static async Task<int> SayAsync(string refusal)
    {
        await Console.Error.WriteLineAsync(refusal);
        return CommandLine.NotSo;
    }

    private static async Task<(Guid Council, string Why)> CouncilAsync(IServiceProvider provider, string? code)
    {
        await using var db = await provider.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync();
        db.SeesAllCouncils = true;
        var councils = await db.Councils.IgnoreQueryFilters().AsNoTracking().Select(council => new { council.Id, council.Code }).ToListAsync();
        if (code is null && councils.Count == 1) { return (councils[0].Id, ""); }
        return councils.SingleOrDefault(council => council.Code == code) is { } found ? (found.Id, "")
            : (Guid.Empty, councils.Count == 0 ? "This installation is not set up yet: start the server and open the link that it prints." : $"Say which council: --council {string.Join(" or ", councils.Select(council => council.Code))}.");
    }
}

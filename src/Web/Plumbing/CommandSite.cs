using System.CommandLine;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Plumbing;

/// <summary>Where every command of the shell works: an installation without its web server, named by the same settings and options.</summary>
public static class CommandSite
{
    private static readonly Option<string?> Data = new("--data") { Description = "The folder of the SQLite database and the evidence (default: data)" };
    private static readonly Option<string?> Database = new("--database") { Description = "A PostgreSQL connection string, instead of SQLite" };

    /// <summary>Gives a command its place in an installation and what it does there.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writes">Whether it changes the data: on SQLite it then refuses to run beside the server.</param>
    /// <param name="work">What it does; returns the exit code.</param>
    public static Command On(this Command command, bool writes, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> work)
    {
        command.Options.Add(Data);
        command.Options.Add(Database);
        command.SetAction(async (parsed, cancel) =>
        {
            var site = SiteOf(parsed);
            if (!site.Store.IsPostgres && !writes && !File.Exists(site.Store.SqliteFile)) { return await CommandLine.RefuseAsync($"There is no database in {site.Store.DataFolder}. Name its folder with --data."); }
            using var held = site.Store.IsPostgres || !writes ? null : DataFolderLock.Take(site.Store.DataFolder);
            if (held is null && writes && !site.Store.IsPostgres) { return await CommandLine.RefuseAsync(DataFolderLock.InUse(site.Store.DataFolder)); }

            await using var services = new ServiceCollection().AddLogging().AddProduct(site).AddSingleton<SignInThrottle>().BuildServiceProvider();
            return await work(services, parsed, cancel);
        });
        return command;
    }

    private static SiteOptions SiteOf(ParseResult parsed)
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().Build()
            .Get<SiteOptions>() ?? new SiteOptions();
        return settings with { Data = parsed.GetValue(Data) ?? settings.Data, Database = parsed.GetValue(Database) ?? settings.Database };
    }
}

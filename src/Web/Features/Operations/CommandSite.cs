using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The product without a web server, for commands: the settings of appsettings.json and the environment, and the options that every command shares.</summary>
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
            if (!site.Store.IsPostgres && !writes && !File.Exists(site.Store.SqliteFile)) { return await RefuseAsync($"There is no database in {site.Store.DataFolder}. Name its folder with --data."); }
            using var held = site.Store.IsPostgres || !writes ? null : DataFolderLock.Take(site.Store.DataFolder);
            if (held is null && writes && !site.Store.IsPostgres) { return await RefuseAsync(DataFolderLock.InUse(site.Store.DataFolder)); }

            await using var services = new ServiceCollection().AddLogging().AddProduct(site).BuildServiceProvider();
            return await work(services, parsed, cancel);
        });
        return command;
    }

    public static async Task<int> RefuseAsync(string words)
    {
        await Console.Error.WriteLineAsync(words);
        return Plumbing.CommandLine.NotSo;
    }

    private static SiteOptions SiteOf(ParseResult parsed)
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().Build()
            .Get<SiteOptions>() ?? new SiteOptions();
        return settings with { Data = parsed.GetValue(Data) ?? settings.Data, Database = parsed.GetValue(Database) ?? settings.Database };
    }
}

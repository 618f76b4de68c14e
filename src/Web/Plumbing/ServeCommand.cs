using System.CommandLine;

namespace GoldenThread.Web.Plumbing;

/// <summary>serve: the web application.</summary>
public static class ServeCommand
{
    public static Command Described()
    {
        var serve = new Command("serve", "Runs the web application");
        serve.Options.Add(new Option<string>("--urls") { Description = "Where it listens, such as http://localhost:5000" });
        serve.Options.Add(new Option<string>("--data") { Description = "The folder of the SQLite database and the evidence (default: data)" });
        serve.Options.Add(new Option<string>("--database") { Description = "A PostgreSQL connection string, instead of SQLite" });
        serve.Options.Add(new Option<bool>("--demo") { Description = "Opens with the demonstration council when there is none yet" });
        return serve;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        // "--demo" alone means yes; the configuration wants a value.
        var app = Site.Build([.. args.SelectMany(arg => arg is "--demo" or "--allowhttp" ? [arg, "true"] : new[] { arg })]);
        if (await SiteStart.RunAsync(app) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return CommandLine.NotSo;
        }

        await app.RunAsync();
        return 0;
    }
}

using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Data.Sqlite;

namespace GoldenThread.Browser.Tests;

/// <summary>The whole product on a real port with the demonstration council in it, and a real browser beside it.</summary>
public sealed class DemoKestrelProduct : Product
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;

    public DemoKestrelProduct() => UseKestrel(0);

    public Chromium Browser { get; private set; } = null!;
    public Uri Root { get; private set; } = null!;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", _folder), ("Demo", "true")];

    public override async ValueTask InitializeAsync()
    {
        StartServer();
        Root = ClientOptions.BaseAddress;
        Browser = await Chromium.StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Browser.Tests;

/// <summary>The whole product on a real port with the demonstration council in it, and a real browser beside it.</summary>
public sealed class DemoKestrelProduct : Product
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;

    public DemoKestrelProduct() => UseKestrel(0);

    public Chromium Browser { get; private set; } = null!;
    public Uri Root { get; private set; } = null!;

    protected override IEnumerable<(string Name, string Value)> Settings => [("Data", _folder), ("Demo", "true")];

    /// <summary>Whoever sees most goes first.</summary>
    private static readonly Role[] InTurn = [Role.PerformanceOfficer, Role.Administrator, Role.Anonymous, .. Rights.Roles.Except([Role.PerformanceOfficer, Role.Administrator, Role.Anonymous])];

    private Task<(RouteMap Routes, IReadOnlyList<SeenPage> Seen, IReadOnlyList<string> Broken)>? _walked;

    /// <summary>What every role comes to by links; found out once.</summary>
    public Task<(RouteMap Routes, IReadOnlyList<SeenPage> Seen, IReadOnlyList<string> Broken)> WalkedAsync() => _walked ??= WalkAsync();

    /// <summary>Somebody without JavaScript, signed in with the account that shows the role.</summary>
    public async Task<Visitor> WalkerAsync(Role role)
    {
        var visitor = new Visitor(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Root });
        if (role != Role.Anonymous) { await visitor.SignInAsync(DemoAccounts.EmailOf(role), DemoAccounts.Password); }
        return visitor;
    }

    private async Task<(RouteMap, IReadOnlyList<SeenPage>, IReadOnlyList<string>)> WalkAsync()
    {
        await PutInHandAsync();
        var routes = new RouteMap(Services.GetRequiredService<EndpointDataSource>());
        var (seen, broken) = (new List<SeenPage>(), new List<string>());
        foreach (var pair in InTurn.Chunk(2))
        {
            var walks = new List<Walk>();
            foreach (var role in pair) { walks.Add(new Walk(await WalkerAsync(role), role, routes, role is Role.PerformanceOfficer or Role.Administrator ? 8 : 4)); }
            foreach (var pages in await Task.WhenAll(walks.Select(walk => walk.RunAsync()))) { seen.AddRange(pages); }
            broken.AddRange(walks.SelectMany(walk => walk.Broken));
        }

        return (routes, seen, broken);
    }

    /// <summary>Two papers that wait to be settled, of a new plan and of one that there is; and a plan that is before a board.</summary>
    private async Task PutInHandAsync()
    {
        var officer = await WalkerAsync(Role.PerformanceOfficer);
        foreach (var address in new[] { "/plans/read", "/plans/read?plan=improvement" })
        {
            var page = await officer.PageAsync(address);
            using var answer = await officer.SendAsync(page, "main form", new() { ["Pasted"] = "Ref\tAction\tLead\tTimescale\nNEW1\tWrite the plan again\tHead of Paid Service\tMarch 2027" }, files: parts => parts);
            Assert.True((int)answer.StatusCode is >= 300 and < 400, $"{address} did not read the paper: {answer.StatusCode}");
        }

        var submit = await officer.PageAsync("/plans/childrens-services/versions/submit");
        using var submitted = await officer.SendAsync(submit, "main form", new() { ["Board"] = "Cabinet" });
        Assert.True((int)submitted.StatusCode is >= 300 and < 400, $"The plan was not submitted: {submitted.StatusCode}");
    }

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

using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The whole product on one database, with a clock of ours and <see cref="TestCouncil"/> in it.</summary>
public abstract class Product : WebApplicationFactory<Program>, IAsyncLifetime
{
    public TestClock Clock { get; } = new();
    public TestCouncil Council { get; private set; } = null!;

    /// <summary>As on its first run: without a council.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Goes by the clock of the world, where others who do take part.</summary>
    public bool HasRealTime { get; init; }

    /// <summary>Settings of one test.</summary>
    public IReadOnlyList<(string Name, string Value)> Also { get; init; } = [];

    protected abstract IEnumerable<(string Name, string Value)> Settings { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // A test asks in a second what people ask in a day; what the limits are is a test of its own.
        foreach (var limit in new[] { "Search", "Export", "Import" }) { builder.UseSetting($"Limits:{limit}", "100000"); }
        foreach (var (name, value) in Settings.Concat(Also)) { builder.UseSetting(name, value); }
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Jobs", "false");
        // Passwords are made and tried thousands of times here, and guarded for nobody; how hard they are to guess in the product is a test of its own.
        builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000));
        if (!HasRealTime) { builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))); }
    }

    public virtual async ValueTask InitializeAsync()
    {
        _ = Server;
        if (!IsEmpty) { await FoundAsync(); }
    }

    protected async Task FoundAsync() => Council = await TestCouncil.FoundAsync(this);

    /// <summary>A unit of work outside any request, for the test's council.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, GoldenThreadDb, Task<T>> work, Guid? council = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CouncilScope>().CouncilId = council ?? Council.Id;
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<GoldenThreadDb>());
    }

    /// <summary>Somebody with a browser at an address, who carries no cookies but these.</summary>
    public Visitor Stranger(string site = "http://localhost", string? cookie = null)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = cookie is null, BaseAddress = new Uri(site) });
        if (cookie is not null) { client.DefaultRequestHeaders.Add("Cookie", cookie); }
        return new Visitor(client);
    }

    /// <summary>Somebody with a browser, signed in with the role; with no role, nobody in particular.</summary>
    public async Task<Visitor> VisitAsync(Role role = Role.Anonymous)
    {
        var visitor = new Visitor(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
        if (role != Role.Anonymous) { await visitor.SignInAsync(TestCouncil.EmailOf(role), TestCouncil.Password); }
        return visitor;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

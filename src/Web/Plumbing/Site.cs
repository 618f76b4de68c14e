using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.Boards;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Plumbing.Keeping;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GoldenThread.Web.Plumbing;

/// <summary>Puts the web application together.</summary>
public static class Site
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json")) ? AppContext.BaseDirectory : null,
        });
        var site = builder.Configuration.Get<SiteOptions>() ?? new SiteOptions();
        // What goes wrong here goes wrong again where it is waited for.
        _ = Task.Run(() => StoreSetUp.BuildModel(site.Store));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 210L * 1024 * 1024;
        });
        builder.WebHost.UseStaticWebAssets();
        AddProduct(builder.Services, site);
        AddPages(builder.Services);
        AddSignIn(builder.Services, builder.Configuration);
        builder.AddWatching();
        if (site.Jobs) { builder.Services.AddJobs(site); }

        var app = builder.Build();
        Map(app);
        return app;
    }

    /// <summary>What the acts and the jobs need, with or without a web server.</summary>
    public static IServiceCollection AddProduct(this IServiceCollection services, SiteOptions site)
    {
        services.AddSingleton(site).AddSingleton(TimeProvider.System).AddSingleton<CouncilClock>().AddSingleton(new PdfPrinter(Environment.GetEnvironmentVariable("PATH")));
        services.AddStore(site.Store).AddSingleton<OrganisationShelf>().AddSingleton<StandingShelf>().AddSingleton<PlanShelf>().AddSingleton<CaseShelf>().AddSingleton<GoldenThread.Store.Thread.ThreadShelf>().AddSingleton<Features.Thread.KeptGraphs>().AddSingleton<MeasureShelf>().AddSingleton<MeasureStandingShelf>().AddSingleton<FigureShelf>().AddSingleton<Features.Improvement.ReadingShelf>().AddScoped<EvidenceShelf>();
        services.AddScoped<DeskSeat>().AddScoped(provider => provider.GetRequiredService<DeskSeat>().Desk);
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Password.RequiredLength = 15;
            identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            identity.Lockout.MaxFailedAccessAttempts = 10;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            identity.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<GoldenThreadDb>().AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("Golden Thread");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysInStore>();
        services.AddSingleton<DatabaseTime>().AddSingleton<CouncilRounds>().AddSingleton<JobLedger>();
        services.AddSingleton(FramedBy.Read(site.FramedBy)).AddSingleton<Features.Public.PublicationInForce>();
        services.AddSingleton(provider => new KeptAnswers(provider.GetRequiredService<Features.Public.PublicationInForce>().StampAsync, provider.GetRequiredService<TimeProvider>()));
        return services.AddScoped<AccountLinks>().AddScoped<AccountMail>().AddScoped<LastAdministrator>().AddSingleton<SetUpLink>().AddActsAndQueries();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddDesign();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(_ => new ServiceFilterAttribute(typeof(NeedsFilter)));
            pages.Conventions.ConfigureFilter(_ => new ServiceFilterAttribute(typeof(KeepTyped)) { Order = BeforeForgeryCheck });
            pages.Conventions.ConfigureFilter(_ => new ServiceFilterAttribute(typeof(TakeNoMore)) { Order = AfterOwnLimits });
        }).WithRazorPagesRoot("/Features");
        services.AddScoped<NeedsFilter>().AddScoped<KeepTyped>().AddSingleton<TakeNoMore>();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie = new HostCookie("golden-thread-form"));
        services.Configure<CookieTempDataProviderOptions>(said => said.Cookie = new HostCookie("golden-thread-said"));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddResponseCompression(compression => compression.EnableForHttps = false);
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter());
        });
    }

    /// <summary>The framework checks forms for forgery at 1000.</summary>
    private const int BeforeForgeryCheck = 500;

    /// <summary>Pages that take files of another size say so at 900.</summary>
    private const int AfterOwnLimits = 950;

    private static void AddSignIn(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor().AddThrottling().AddSingleton<SignInThrottle>().AddSingleton<KnownBrowser>().AddSingleton<TypedForms>();
        services.AddAuthentication(SeatAtDesk.SessionScheme)
            .AddCookie(SeatAtDesk.SessionScheme, cookie =>
            {
                cookie.LoginPath = "/account/sign-in";
                cookie.ReturnUrlParameter = "back";
                cookie.Cookie = new HostCookie("golden-thread");
                cookie.ExpireTimeSpan = TimeSpan.FromHours(2);
                cookie.SlidingExpiration = true;
            })
            .AddCookie(SignedIn.Halfway, cookie =>
            {
                cookie.Cookie = new HostCookie("golden-thread-halfway");
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                cookie.SlidingExpiration = false;
            })
            .AddCookie(SignedIn.Elsewhere, cookie =>
            {
                cookie.Cookie = new HostCookie("golden-thread-elsewhere");
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(30);
                cookie.SlidingExpiration = false;
            })
            .AddCouncilOpenIdConnect(configuration, provider =>
            {
                provider.SignInScheme = SeatAtDesk.SessionScheme;
                provider.AccountFor = ArriveFromElsewhere.AccountForAsync;
            });
        services.AddAuthorization();
    }

    private static void Map(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders(OpenIdConnectSettings.Read(app.Configuration)?.Authority);
        app.UseMiddleware<HttpsOnly>();
        app.UseMiddleware<KeepAnswers>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem", StatusCodeSelector = DatabaseTrouble.StatusFor });
        app.UseStatusCodePagesWithReExecute("/problem");
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseMiddleware<CouncilOfRequest>();
        app.UseAuthentication();
        app.UseMiddleware<SeatAtDesk>();
        app.UseMiddleware<FillShell>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapRazorPages();
        foreach (var map in Routes()) { map(app); }
        // From here on the framework knows them, and finds them once.
        app.UseEndpoints(_ => { });
    }

    /// <summary>The routes of the rooms that are not pages: every static class named …Routes with a Map method.</summary>
    private static IEnumerable<Action<IEndpointRouteBuilder>> Routes() =>
        typeof(Site).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Routes", StringComparison.Ordinal))
            .Select(type => type.GetMethod("Map")!.CreateDelegate<Action<IEndpointRouteBuilder>>());
}

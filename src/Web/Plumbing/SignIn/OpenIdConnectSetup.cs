using Microsoft.AspNetCore.Authentication;

namespace GoldenThread.Web.Plumbing.SignIn;

public static class OpenIdConnectSetup
{
    public const string Scheme = "OpenIdConnect";

    /// <summary>Adds sign-in through the provider of the section "OpenIdConnect"; nothing where there is no such section.</summary>
    public static AuthenticationBuilder AddCouncilOpenIdConnect(this AuthenticationBuilder builder, IConfiguration configuration, Action<OpenIdConnectOptions>? configure = null)
    {
        if (OpenIdConnectSettings.Read(configuration) is not { } settings) return builder;

        // The provider lives as long as the host: what it published and its connections are kept there.
        builder.Services.AddSingleton(services => new OpenIdProvider(settings, services.GetService<TimeProvider>() ?? TimeProvider.System));
        builder.Services.AddOptions<OpenIdConnectOptions>(Scheme).Configure<OpenIdProvider>((options, provider) => options.Provider = provider);
        return builder.AddRemoteScheme<OpenIdConnectOptions, OpenIdConnectAuthenticationHandler>(Scheme, settings.DisplayName, options =>
        {
            options.Settings = settings;
            configure?.Invoke(options);
        });
    }
}

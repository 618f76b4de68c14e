namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>The configuration section "OpenIdConnect".</summary>
public sealed record OpenIdConnectSettings
{
    public const string Section = "OpenIdConnect";

    /// <summary>The provider's issuer address, as its discovery document gives it.</summary>
    public required string Authority { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Null for a client that the provider knows as public.</summary>
    public string? ClientSecret { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile", "email"];

    /// <summary>What the button says: "Sign in with …".</summary>
    public string DisplayName { get; init; } = "your organisation’s account";

    /// <summary>Whether a sign-in without second step is refused.</summary>
    public bool RequireMfa { get; init; }

    /// <summary>The values of amr or acr that mean a second step; the standard's word is "mfa" (RFC 8176).</summary>
    public IReadOnlyList<string> MfaValues { get; init; } = ["mfa"];

    /// <summary>For tests only: lets the provider be spoken to without TLS.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>How long one answer of the provider may take; 1 to 60.</summary>
    public int TimeoutSeconds { get; init; } = 10;

    /// <summary>Null where no provider is configured; an exception at start, in words for the operator, where it is done by half.</summary>
    public static OpenIdConnectSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists()) return null;
        string Needed(string key) => section[key] is { Length: > 0 } value ? value : throw Wrong($"{Section}:{key} is missing.");

        var standard = new OpenIdConnectSettings { Authority = Needed(nameof(Authority)), ClientId = Needed(nameof(ClientId)) };
        var scopes = section.GetSection(nameof(Scopes)).Get<string[]>() ?? [.. standard.Scopes];
        var settings = standard with
        {
            ClientSecret = section[nameof(ClientSecret)] is { Length: > 0 } secret ? secret : null,
            Scopes = scopes.Contains("openid") ? scopes : ["openid", .. scopes],
            DisplayName = section[nameof(DisplayName)] ?? standard.DisplayName,
            RequireMfa = section.GetValue(nameof(RequireMfa), false),
            MfaValues = section.GetSection(nameof(MfaValues)).Get<string[]>() ?? [.. standard.MfaValues],
            AllowHttp = section.GetValue(nameof(AllowHttp), false),
            TimeoutSeconds = section.GetValue(nameof(TimeoutSeconds), standard.TimeoutSeconds),
        };
        if (!settings.MayUse(settings.Authority)) throw Wrong($"{Section}:{nameof(Authority)} must be an https address.");
        if (settings.TimeoutSeconds is < 1 or > 60) throw Wrong($"{Section}:{nameof(TimeoutSeconds)} must be 1 to 60.");
        return settings;
    }

    /// <summary>Whether an address of the provider may be used: https, or http where that is allowed for tests.</summary>
    public bool MayUse(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (AllowHttp && uri.Scheme == Uri.UriSchemeHttp));

    private static InvalidOperationException Wrong(string what) => new("Sign-in with an organisation’s account is not configured right: " + what);
}

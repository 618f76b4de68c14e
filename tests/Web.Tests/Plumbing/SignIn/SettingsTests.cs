using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.Extensions.Configuration;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

public class SettingsTests
{
    private static OpenIdConnectSettings? Read(params (string Key, string Value)[] settings) => OpenIdConnectSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("OpenIdConnect:" + s.Key, (string?)s.Value))).Build());

    [Fact]
    public void Without_the_section_there_is_no_provider() => Assert.Null(Read());

    [Fact]
    public void What_is_not_said_has_a_safe_default()
    {
        var settings = Read(("Authority", "https://login.example"), ("ClientId", "x"))!;
        Assert.Equal(["openid", "profile", "email"], settings.Scopes);
        Assert.False(settings.AllowHttp || settings.RequireMfa);
        Assert.Null(settings.ClientSecret);
    }

    [Fact]
    public void Scopes_replace_the_default_and_always_have_openid() =>
        Assert.Equal(["openid", "groups"], Read(("Authority", "https://login.example"), ("ClientId", "x"), ("Scopes:0", "groups"))!.Scopes);

    [Theory]
    [InlineData("https://login.example", "", "10", "ClientId is missing")]
    [InlineData("", "x", "10", "Authority is missing")]
    [InlineData("http://login.example", "x", "10", "Authority must be an https address")]
    [InlineData("login.example", "x", "10", "Authority must be an https address")]
    [InlineData("https://login.example", "x", "0", "TimeoutSeconds must be 1 to 60")]
    public void A_provider_configured_by_half_stops_the_start_with_a_sentence(string authority, string clientId, string timeout, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidOperationException>(() => Read(("Authority", authority), ("ClientId", clientId), ("TimeoutSeconds", timeout))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0A1B2C3D", "0A1B2C3D")]
    [InlineData("Ring 0900 1234", null)]
    [InlineData("<script>", null)]
    [InlineData(null, null)]
    public void Only_our_own_references_are_shown(string? given, string? shown) => Assert.Equal(shown, SignInProblem.Reference(given));

    [Fact]
    public void Only_our_own_sentences_are_shown()
    {
        Assert.Null(SignInProblem.Find("Your account is blocked, ring 0900 1234"));
        Assert.Null(SignInProblem.Find(null));
        Assert.Same(SignInProblem.Refused, SignInProblem.Find("refused"));
    }
}

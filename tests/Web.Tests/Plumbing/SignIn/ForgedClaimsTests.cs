using System.Text.Json.Nodes;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>Tokens that the provider signed, but not for this sign-in.</summary>
public sealed class ForgedClaimsTests : SignInTrial
{
    [Fact]
    public async Task An_expired_token_is_refused()
    {
        Provider.Claims = c => c["exp"] = DateTimeOffset.UtcNow.AddMinutes(-3).ToUnixTimeSeconds();
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_that_never_expires_is_refused()
    {
        Provider.Claims = c => c.Remove("exp");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_that_is_not_yet_valid_is_refused()
    {
        Provider.Claims = c => c["nbf"] = DateTimeOffset.UtcNow.AddMinutes(3).ToUnixTimeSeconds();
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task Clocks_that_differ_by_half_a_minute_are_forgiven()
    {
        Provider.Claims = c => c["nbf"] = DateTimeOffset.UtcNow.AddSeconds(30).ToUnixTimeSeconds();
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        Provider.Claims = c => c["iss"] = "https://other.example";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_another_client_is_refused()
    {
        Provider.Claims = c => c["aud"] = "another-client";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_several_clients_that_does_not_say_for_whom_it_was_issued_is_refused()
    {
        Provider.Claims = c => c["aud"] = new JsonArray(RelyingSite.ClientId, "another-client");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_issued_to_another_client_is_refused()
    {
        Provider.Claims = c => c["azp"] = "another-client";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_for_several_clients_issued_to_us_is_taken()
    {
        Provider.Claims = c =>
        {
            c["aud"] = new JsonArray(RelyingSite.ClientId, "another-client");
            c["azp"] = RelyingSite.ClientId;
        };
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_missing_nonce_is_refused()
    {
        Provider.Claims = c => c.Remove("nonce");
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_wrong_nonce_is_refused()
    {
        Provider.Claims = c => c["nonce"] = "another";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_missing_subject_is_refused_however_good_the_e_mail_address()
    {
        Provider.Claims = c =>
        {
            c.Remove("sub");
            c["email"] = "ada@example.gov.uk";
        };
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_exchanged_access_token_is_refused()
    {
        Provider.Claims = c => c["at_hash"] = ForgingProvider.Base64(new byte[16]);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_without_hash_of_the_access_token_is_taken()
    {
        Provider.Claims = c => c.Remove("at_hash");
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_sign_in_without_second_step_is_refused_where_one_is_required()
    {
        Provider.Claims = c => c["amr"] = new JsonArray("pwd");
        await AssertRefusedAsync(SignInProblem.SecondStepMissing, settings: ("OpenIdConnect:RequireMfa", "true"));
    }

    [Fact]
    public async Task A_second_step_may_be_said_by_a_strength_that_the_site_knows()
    {
        Provider.Claims = c =>
        {
            c.Remove("amr");
            c["acr"] = "strong";
        };
        await AssertSignedInAsync(("OpenIdConnect:RequireMfa", "true"), ("OpenIdConnect:MfaValues:0", "strong"));
    }
}

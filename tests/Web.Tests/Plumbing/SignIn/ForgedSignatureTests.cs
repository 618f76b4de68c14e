using System.Net;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>Tokens whose signature is not the provider’s.</summary>
public sealed class ForgedSignatureTests : SignInTrial
{
    [Fact]
    public async Task A_wrong_signature_is_refused()
    {
        using var other = RSA.Create(2048);
        Provider.Sign = bytes => other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_unknown_key_is_refused_even_with_a_good_signature()
    {
        Provider.Header["kid"] = "key-of-nobody";
        await AssertRefusedAsync(SignInProblem.NotTrusted);
        Assert.Equal(2, Provider.DiscoveryAsked); // it was looked for once more
    }

    [Fact]
    public async Task A_token_without_signature_is_refused()
    {
        Provider.Header["alg"] = "none";
        Provider.Sign = _ => [];
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        Provider.Header["alg"] = "HS256";
        Provider.Sign = bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Provider.Key.ExportSubjectPublicKeyInfoPem()), bytes);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task An_algorithm_outside_the_list_is_refused_even_with_a_good_signature()
    {
        Provider.Header["alg"] = "RS512";
        Provider.Sign = bytes => Provider.Key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1);
        await AssertRefusedAsync(SignInProblem.NotTrusted);
    }

    [Fact]
    public async Task The_padded_algorithm_of_the_list_is_taken()
    {
        Provider.Header["alg"] = "PS256";
        Provider.Sign = bytes => Provider.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        await AssertSignedInAsync();
    }

    [Fact]
    public async Task A_changed_signing_key_is_fetched_and_the_next_sign_in_works()
    {
        await using var site = await RelyingSite.StartAsync(Provider.Address);
        using var browser = site.Browse();
        Assert.Equal("/plans", (await browser.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        Provider.Key = RSA.Create(2048);
        Provider.Header["kid"] = Provider.KeyId = "key-2";
        using var other = site.Browse();
        Assert.Equal("/plans", (await other.GoAsync("/sign-in?returnUrl=/plans")).Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await other.GoAsync("/me")).Status);
    }
}

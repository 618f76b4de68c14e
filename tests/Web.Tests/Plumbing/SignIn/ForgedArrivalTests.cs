using System.Security.Cryptography;
using System.Text.Json.Nodes;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>The whole product before a provider that forges: nobody gets a session, and everybody reads why on the sign-in page.</summary>
public sealed class ForgedArrivalTests(ForgedArrivalTests.House house) : IClassFixture<ForgedArrivalTests.House>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly Dictionary<string, Action<ForgingProvider>> Forgeries = new()
    {
        ["signature of another key"] = provider => provider.Sign = bytes => { using var other = RSA.Create(2048); return other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); },
        ["no signature"] = provider => { provider.Header["alg"] = "none"; provider.Sign = _ => []; },
        ["token for another service"] = provider => provider.Claims = claims => claims["aud"] = "another-service",
        ["nonce of another sign-in"] = provider => provider.Claims = claims => claims["nonce"] = ForgingProvider.Base64(new byte[32]),
        ["no nonce"] = provider => provider.Claims = claims => claims.Remove("nonce"),
        ["expired token"] = provider => provider.Claims = claims => claims["exp"] = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds(),
        ["token of another provider"] = provider => provider.Claims = claims => claims["iss"] = "https://other.example",
    };

    public static TheoryData<string> EveryForgery => [.. Forgeries.Keys];

    [Fact]
    public async Task The_honest_answer_is_let_in()
    {
        using var browser = Arrivals.Browse(house.Product);
        Assert.Equal("/", (await browser.GoElsewhereAsync()).Address.PathAndQuery);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Theory, MemberData(nameof(EveryForgery))]
    public async Task A_forged_token_opens_no_session_and_says_why(string forgery)
    {
        using var browser = Arrivals.Browse(house.Product);
        await AssertRefusedAsync(browser, SignInProblem.NotTrusted, () => house.WhileAsync(Forgeries[forgery], browser.GoElsewhereAsync));
    }

    [Fact]
    public async Task A_code_that_was_used_is_of_no_use_again()
    {
        using var first = Arrivals.Browse(house.Product);
        await first.GoElsewhereAsync();
        var used = house.Provider.TokenRequests[^1]["code"];
        using var second = Arrivals.Browse(house.Product);
        await AssertRefusedAsync(second, SignInProblem.StartAgain, () => house.WhileAsync(provider => provider.Answer = answer => answer["code"] = used, second.GoElsewhereAsync));
    }

    [Fact]
    public async Task The_address_that_signed_one_in_signs_nobody_in_again()
    {
        using var browser = Arrivals.Browse(house.Product);
        await browser.GoElsewhereAsync();
        var callback = browser.Visited.Single(address => address.AbsolutePath == "/account/signed-in-elsewhere").PathAndQuery;
        await browser.SubmitAsync(await browser.GoAsync("/account/sign-out"), "main form");
        using var thief = Arrivals.Browse(house.Product);
        await AssertRefusedAsync(browser, SignInProblem.StartAgain, () => browser.GoAsync(callback));
        await AssertRefusedAsync(thief, SignInProblem.StartAgain, () => thief.GoAsync(callback));
    }

    private async Task AssertRefusedAsync(Browser browser, SignInProblem problem, Func<Task<Page>> arrive)
    {
        var before = await house.SessionsAsync();
        var page = await arrive();
        Assert.Equal("/account/sign-in", page.Address.AbsolutePath);
        Assert.Contains(problem.Sentence, page.Words(), StringComparison.Ordinal);
        Assert.Contains("Reference:", page.Words(), StringComparison.Ordinal);
        Assert.False(await browser.IsSignedInAsync());
        Assert.Equal(before, await house.SessionsAsync());
    }

    /// <summary>The product, its provider, and one account that is linked there.</summary>
    public sealed class House : IAsyncLifetime
    {
        private (Func<byte[], byte[]> Sign, JsonNode Algorithm) _honest;

        internal ForgingProvider Provider { get; private set; } = null!;
        internal SqliteProduct Product { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Provider = await ForgingProvider.StartAsync();
            _honest = (Provider.Sign, Provider.Header["alg"]!.DeepClone());
            Product = await Arrivals.OpenAsync(Provider.Address);
            var token = (await Arrivals.InviteAsync(Product, "ada@example.org"))[AccountLinks.Path.Length..];
            var identity = new ExternalIdentity(Provider.Address, "subject-1", "Ada", null, []);
            var (_, problem) = await Product.InScopeAsync((services, _) => services.GetRequiredService<LinkElsewhere>().RunAsync(token, identity, Guid.CreateVersion7(), Cancel));
            Assert.Null(problem);
        }

        public Task<int> SessionsAsync() => Product.InScopeAsync((_, db) => db.Sessions.CountAsync(Cancel));

        /// <summary>Does something while the provider forges, and makes it honest again.</summary>
        internal async Task<Page> WhileAsync(Action<ForgingProvider> forge, Func<Task<Page>> arrive)
        {
            forge(Provider);
            try
            {
                return await arrive();
            }
            finally
            {
                (Provider.Sign, Provider.Header["alg"], Provider.Claims, Provider.Answer) = (_honest.Sign, _honest.Algorithm.DeepClone(), _ => { }, _ => { });
            }
        }

        public async ValueTask DisposeAsync()
        {
            await Product.DisposeAsync();
            await Provider.DisposeAsync();
        }
    }
}

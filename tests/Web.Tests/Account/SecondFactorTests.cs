using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.SignIn;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Account;

public sealed class SqliteSecondFactorTests(SqliteProduct product) : SecondFactorTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSecondFactorTests(PostgresProduct product) : SecondFactorTests(product), IClassFixture<PostgresProduct>;

public abstract class SecondFactorTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string CodeNow(byte[] secret) => Totp.CodeAt(secret, Totp.StepAt(product.Clock.GetUtcNow()));

    private async Task<(byte[] Secret, IHtmlDocument Page)> SetUpAsync(Visitor visitor)
    {
        var page = await visitor.PageAsync("/account/second-factor");
        var secret = FromBase32(page.QuerySelector("#key")!.TextContent);
        using var done = await visitor.SendAsync(page, "main form", new() { ["Code"] = CodeNow(secret) });
        return (secret, await visitor.ReadAsync(done));
    }

    [Fact]
    public async Task A_code_signs_in_once_and_a_recovery_code_does_when_the_phone_is_lost()
    {
        await SomeAccount.AddAsync(product, "phone@example.org", Role.Clerk);
        var visitor = product.Stranger();
        await visitor.SignInAsync("phone@example.org", TestCouncil.Password);
        var (secret, page) = await SetUpAsync(visitor);
        var codes = page.QuerySelectorAll("#recovery-codes li").Select(item => item.TextContent.Trim()).ToList();
        Assert.Equal(10, codes.Distinct().Count());

        var other = product.Stranger();
        using var asked = await other.TryAsync("phone@example.org", TestCouncil.Password);
        using (var notYet = await other.GetAsync("/account")) { Assert.Equal(HttpStatusCode.Redirect, notYet.StatusCode); }
        using var reused = await other.SendAsync(await other.ReadAsync(asked), "main form", new() { ["Code"] = CodeNow(secret) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reused.StatusCode);

        product.Clock.PutOn(TimeSpan.FromSeconds(60));
        var code = CodeNow(secret);
        using var fresh = await other.SendAsync(await other.ReadAsync(reused), "main form", new() { ["Code"] = code });
        Assert.Equal(HttpStatusCode.Redirect, fresh.StatusCode);
        using (var inside = await other.GetAsync("/account")) { Assert.Equal(HttpStatusCode.OK, inside.StatusCode); }

        foreach (var expected in new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity })
        {
            var lost = product.Stranger();
            using var step = await lost.TryAsync("phone@example.org", TestCouncil.Password);
            using var recovered = await lost.SendAsync(await lost.ReadAsync(step), "main form", new() { ["Code"] = codes[0].ToUpperInvariant() });
            Assert.Equal(expected, recovered.StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_must_use_one_sets_it_up_before_anything_else()
    {
        var id = await SomeAccount.AddAsync(product, "must@example.org", Role.Administrator);
        await product.InScopeAsync((_, db) => db.Users.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.MustUseSecondFactor, true), Cancel));
        var visitor = product.Stranger();
        await visitor.SignInAsync("must@example.org", TestCouncil.Password);
        using (var sent = await visitor.GetAsync("/organisation/accounts")) { Assert.Equal("/account/second-factor", sent.Headers.Location?.ToString()); }
        await SetUpAsync(visitor);
        using var opened = await visitor.GetAsync("/organisation/accounts");
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    [Fact]
    public async Task The_secret_and_the_recovery_codes_are_never_in_History_nor_readable_in_the_database()
    {
        var id = await SomeAccount.AddAsync(product, "secret@example.org", Role.Clerk);
        var visitor = product.Stranger();
        await visitor.SignInAsync("secret@example.org", TestCouncil.Password);
        var (secret, page) = await SetUpAsync(visitor);
        var code = page.QuerySelector("#recovery-codes li")!.TextContent.Trim();
        await product.InScopeAsync(async (_, db) =>
        {
            var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == id, Cancel);
            Assert.DoesNotContain(Convert.ToHexString(secret), account.SecondFactorSecret!, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(account.RecoveryCodes, kept => kept.Contains(code, StringComparison.Ordinal));
            var told = await db.History.AsNoTracking().SingleAsync(e => e.SubjectId == id && e.Event == "SecondFactorSetUp", Cancel);
            Assert.DoesNotContain("secondFactor", told.Before + told.After, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("recovery", told.Before + told.After, StringComparison.OrdinalIgnoreCase);
            return 0;
        });
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}

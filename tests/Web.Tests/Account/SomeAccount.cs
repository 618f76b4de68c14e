using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Account;

/// <summary>An account of a test's own, so that what is done to it disturbs no other test.</summary>
internal static class SomeAccount
{
    public static Task<Guid> AddAsync(Product product, string email, params Role[] roles) => product.InScopeAsync(async (services, _) =>
    {
        var account = new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            CouncilId = product.Council.Id,
            UserName = email,
            Email = email,
            ShownAs = "Somebody",
            Roles = [.. roles.Select(role => new RoleGrant(role))],
        };
        var made = await services.GetRequiredService<UserManager<Store.Organisation.Account>>().CreateAsync(account, TestCouncil.Password);
        Assert.True(made.Succeeded);
        return account.Id;
    });

    /// <summary>The cookies that an answer sets, as a browser would send them.</summary>
    public static string CookiesOf(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Where(cookie => cookie.StartsWith("golden-thread=", StringComparison.Ordinal)));

    public static async Task<HttpResponseMessage> TryAsync(this Visitor visitor, string email, string password, string? back = null) =>
        await visitor.SendAsync(await visitor.PageAsync("/account/sign-in"), "main form", new() { ["Email"] = email, ["Password"] = password, ["Back"] = back });
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Engagement;

internal static class AnotherMember
{
    /// <summary>Somebody with another account and the role of a member, as one of another party has.</summary>
    public static async Task<Visitor> AnotherMemberAsync(this Product product, string name)
    {
        await product.InScopeAsync(async (services, _) =>
        {
            var made = await services.GetRequiredService<UserManager<Store.Organisation.Account>>().CreateAsync(new() { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, UserName = $"{name}@example.org", Email = $"{name}@example.org", ShownAs = $"Member for {name}", Roles = [new RoleGrant(Role.Member)] }, TestCouncil.Password);
            Assert.True(made.Succeeded);
            return true;
        });
        var visitor = product.Stranger();
        await visitor.SignInAsync($"{name}@example.org", TestCouncil.Password);
        return visitor;
    }
}

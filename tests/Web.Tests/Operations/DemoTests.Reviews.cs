using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GoldenThread.Web.Tests.Operations;

public abstract partial class DemoTests
{
    [Fact]
    public async Task Reviews_and_strands_stand_in_every_state_that_a_newcomer_should_see()
    {
        var clerk = new Visitor(product.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
        await clerk.SignInAsync(DemoAccounts.EmailOf(Role.Clerk), DemoAccounts.Password);
        var list = (await clerk.PageAsync("/boards/reviews?show=all")).Text();
        foreach (var words in new[] { "From a report of a pothole to its repair", "Under way", "How the council hears people who rarely answer", "Recommendation 4 is answered, Corporate Management Team, was due", "Opening hours of libraries", "Closed" }) { Assert.Contains(words, list, StringComparison.Ordinal); }
        Assert.Contains("Executive Director of Growth and Environment leads it and chairs Highways Recovery Board", (await clerk.PageAsync("/boards/reviews/3")).Text(), StringComparison.Ordinal);
        var scrutiny = (await clerk.PageAsync("/boards/reviews/2?recommendation=4")).Text();
        foreach (var words in new[] { "Not accepted", "Accepted in part", "Partly done", "before its day", "Answer to recommendation 4", "Terms until" }) { Assert.Contains(words, scrutiny, StringComparison.Ordinal); }
        Assert.Contains("What came of recommendation 1", (await clerk.PageAsync("/boards/reviews/1?recommendation=1&look=true")).Text(), StringComparison.Ordinal);

        Assert.Contains("People reach us of Customers first", (await clerk.PageAsync("/delivery")).Text(), StringComparison.Ordinal);
        var programme = (await clerk.PageAsync("/delivery/programmes/customers-first")).Text();
        foreach (var words in new[] { "To be reviewed since", "Partly achieved", "Places to work", "actions: " }) { Assert.Contains(words, programme, StringComparison.Ordinal); }
    }
}

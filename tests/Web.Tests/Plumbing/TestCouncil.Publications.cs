using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What the test council tells its residents where a test asks for it: the priority if there is one, letters and what else is given, and the service of Consultation.</summary>
public sealed partial class TestCouncil
{
    /// <summary>Publishes at once, prepared by the performance officer and approved by the clerk.</summary>
    public Task<Publication> PublishAsync(Product product, params MeasureChoice[] also) => product.InScopeAsync(async (services, db) =>
    {
        var cancel = TestContext.Current.CancellationToken;
        var clock = services.GetRequiredService<CouncilClock>();
        var officer = new Actor { Account = Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
        var clerk = officer with { Account = Accounts[Role.Clerk], Post = "Clerk", Roles = [Role.Clerk] };
        var gather = services.GetRequiredService<GatherPublication>();
        var details = new PublicationDetails { Title = "How we are doing" + Mark, Introduction = "Hello" + Mark, Priorities = Priority == Guid.Empty ? [] : [Priority], Measures = [new(Letters), .. also], Services = [Consultation] };
        var (publication, prepared) = Publication.Prepare(Guid.CreateVersion7(), details, Publishing.Offer(await gather.RunAsync([], clock.Today, cancel)), await db.Publications.Select(each => each.Number).ToListAsync(cancel), officer);
        Assert.Empty(prepared.Problems);
        var (content, digest, leftOut) = await services.GetRequiredService<ComposePublication>().RunAsync(publication!, clock.Today, cancel);
        var approved = publication!.Approve(content, digest, digest, leftOut, clerk);
        var released = publication.Release(null, clock.Now, [], officer);
        db.Publications.Add(publication);
        Assert.Null(await db.CommitAsync([prepared.Value!, approved.Value!, released.Value!], Submission.Of(officer), cancel));
        return publication;
    }, Id);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The members' room of the test council where a test asks for it: a question, a proposal, a training and a survey, each with the number 1.</summary>
public sealed partial class TestCouncil
{
    public Task<bool> EngageAsync(Product product) => product.InScopeAsync(async (services, db) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        Actor As(Role role) => new() { Account = Accounts[role], Post = role + Mark, At = clock.Now, Today = clock.Today, Roles = [role] };
        PostChart chart = new([.. db.Posts], [.. db.Services]);
        var board = db.Boards.First(each => each.EndedOn == null);
        async Task KeepAsync<T>(object? thing, Outcome<T> outcome, Actor actor) where T : Event
        {
            Assert.Empty(outcome.Problems);
            db.Add(thing!);
            Assert.Null(await db.CommitAsync([outcome.Value!], Submission.Of(actor), TestContext.Current.CancellationToken));
        }

        var (question, asked) = MemberQuestion.Ask(Guid.CreateVersion7(), 1, new() { Words = "Question" + Mark, OwnerPostId = HeadOfHighways }, new(), new(BankHolidays.EnglandAndWales), chart, As(Role.Member));
        await KeepAsync(question, asked, As(Role.Member));
        var (proposal, put) = Proposal.Put(Guid.CreateVersion7(), 1, new() { Title = "Proposal" + Mark, Words = "x", LeadPostId = HeadOfHighways, BoardId = board.Id, GoesOn = clock.Today.AddDays(20), CommentsBy = clock.Today.AddDays(10) }, new HashSet<Guid> { board.Id }, chart, As(Role.Clerk));
        await KeepAsync(proposal, put, As(Role.Clerk));
        var (training, offered) = Training.Offer(Guid.CreateVersion7(), 1, new() { Title = "Training" + Mark, On = clock.Today.AddDays(5), Place = "Here", Purpose = "x" }, As(Role.Clerk));
        await KeepAsync(training, offered, As(Role.Clerk));
        var (survey, opened) = MemberSurvey.Open(Guid.CreateVersion7(), 1, "Survey" + Mark, [("One?", true)], false, As(Role.Clerk));
        await KeepAsync(survey, opened, As(Role.Clerk));
        return true;
    }, Id);
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>How far the set-up of the council is, told from its data and never from a memory of what was clicked.</summary>
public sealed class ReadSetUp(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<SetUpTask>> RunAsync(CancellationToken cancel)
    {
        var organisation = desk.Organisation!;
        var (council, posts) = (organisation.Council, organisation.Chart.Posts.Where(post => post.EndedOn is null).ToList());
        var vacant = posts.Count(post => !organisation.HoldersOf(post.Id, desk.Today).Any());
        var accounts = await db.Users.CountAsync(Store.Organisation.Account.InUse(desk.Actor.At), cancel);
        var plans = await db.Plans.CountAsync(plan => plan.UndoneAt == null, cancel);
        SetUpTask Task(SetUpStep step, string title, string? path, bool done, string? hint = null) => new(step, title, path, hint, done, council.SetUpSteps.Contains(step.ToString()));
        return
        [
            Task(SetUpStep.NameAndColour, "Name and colour", "/organisation/settings", council.Version > 0),
            Task(SetUpStep.Settings, "Financial year and cycle of updates", "/organisation/settings", council.Version > 0, "The financial year runs from 1 April to 31 March"),
            Task(SetUpStep.Services, "Services", "/organisation/services/new", organisation.Chart.Services.Any(), "One by one, or all from a spreadsheet under Organisation"),
            Task(SetUpStep.Posts, "Posts and holders", "/organisation/posts", posts.Count > 0 && vacant < posts.Count, posts.Count > 0 ? $"{posts.Count} posts, {vacant} without a holder" : null),
            Task(SetUpStep.Boards, "Boards", "/boards/new", organisation.Boards.Count > 0),
            Task(SetUpStep.Accounts, "Accounts", desk.May(Right.RunAccounts) ? "/organisation/accounts" : null, accounts > 1, desk.May(Right.RunAccounts) ? "Somebody besides yourself" : "An administrator invites people"),
            Task(SetUpStep.FirstPlan, "First plan", desk.May(Right.RunPlans) ? "/plans/read" : null, plans > 0, desk.May(Right.RunPlans) ? "Read from a paper, or written here under Plans" : "A performance officer reads it from a paper, or writes it here"),
        ];
    }
}

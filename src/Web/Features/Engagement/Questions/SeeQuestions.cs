using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The questions of members that whoever sits at the desk may see: by the same rule for every party.</summary>
public sealed class SeeQuestions(GoldenThreadDb db, Desk desk)
{
    /// <summary>All of them, the latest first.</summary>
    public Task<IReadOnlyList<MemberQuestion>> RunAsync(CancellationToken cancel) => SeenAsync(Rows, cancel);

    /// <summary>Those about a page.</summary>
    public Task<IReadOnlyList<MemberQuestion>> AboutAsync(string path, CancellationToken cancel) => SeenAsync(Rows.Where(each => each.AboutPath == path), cancel);

    /// <summary>Those that wait for this person: for their post to answer; for those who run questions also those that are nobody's yet, or held back.</summary>
    public async Task<IReadOnlyList<MemberQuestion>> WaitingAsync(CancellationToken cancel)
    {
        var (posts, runs) = (desk.Actor.Posts.ToList(), MemberQuestion.Runs(desk.Actor));
        if (posts.Count == 0 && !runs) { return []; }
        var open = await Rows.Where(each => each.State != QuestionState.Closed).ToListAsync(cancel);
        return [.. open.Where(each => each.State == QuestionState.Asked && each.IsOwner(desk.Actor) || runs && (each.IsHeldBack || each.State == QuestionState.Asked && each.OwnerPostId is null)).OrderBy(each => each.Due)];
    }

    /// <summary>One by its number, whoever may see it; null for none.</summary>
    public Task<MemberQuestion?> OneAsync(int number, CancellationToken cancel) => Rows.SingleOrDefaultAsync(each => each.Number == number, cancel);

    private IQueryable<MemberQuestion> Rows => db.MemberQuestions.AsNoTracking().OrderByDescending(each => each.Number);

    private async Task<IReadOnlyList<MemberQuestion>> SeenAsync(IQueryable<MemberQuestion> rows, CancellationToken cancel) =>
        [.. (await rows.ToListAsync(cancel)).Where(each => each.Sees(desk.Organisation!.Chart, desk.Actor))];
}

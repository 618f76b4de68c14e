using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Proposes a review to a board. Its identity is the submission's key, so that the same form sent twice leads to the same review.</summary>
public sealed class ProposeReview(GoldenThreadDb db, OrganisationShelf organisations, FindSubject find)
{
    /// <returns>The number of the review; null where it was refused.</returns>
    public async Task<(int? Number, IReadOnlyList<Problem> Problems)> RunAsync(SubjectKind? kind, Guid? id, ReviewDetails details, Submission by, CancellationToken cancel)
    {
        Review? made = null;
        var subject = kind is { } of && id is { } one ? (await find.RunAsync(of, one, cancel))?.Subject : null;
        if (id is not null && subject is null) { return (null, [new("ServiceId", "Choose what is reviewed from a list, or nothing.")]); }
        var refused = await db.DecideAsync(async () =>
        {
            var organisation = await organisations.NowAsync(db, cancel);
            var last = await db.Reviews.Select(each => (int?)each.Number).MaxAsync(cancel) ?? 0;
            var (review, outcome) = Review.Propose(by.Key, last + 1, subject, details, [.. organisation.Boards], organisation.Chart, by.Actor);
            if (review is null) { return Decision.Refuse(outcome.Problems); }
            db.Reviews.Add(made = review);
            return new Decision([outcome.Value!]);
        }, by, cancel);
        if (refused is { Count: > 0 }) { return (null, refused); }
        return (made?.Number ?? (await db.Reviews.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Number, []);
    }
}

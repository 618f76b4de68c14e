using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Which reviews are listed.</summary>
/// <param name="Show">"late" for those with a late step, "all" for all, the word of a state for those in it; else those that go on.</param>
/// <param name="Board">The board whose work programme it is; null for all.</param>
/// <param name="Kind">What kind of review; null for all.</param>
public sealed record ReviewFilter(string? Show, Guid? Board, ReviewKind? Kind)
{
    /// <param name="asked">What was asked of a field of the address; null for nothing.</param>
    public static ReviewFilter Of(Func<string, string?> asked) => new(asked("show"), Guid.TryParse(asked("board"), out var board) ? board : null, CaseFilter.Value<ReviewKind>(asked("kind")));

    /// <summary>As the addresses of pages and files repeat it.</summary>
    public string Query => string.Concat(new[] { ("show", Show), ("board", Board?.ToString()), ("kind", Kind?.ToString()) }.Where(each => !string.IsNullOrEmpty(each.Item2)).Select(each => $"&{each.Item1}={Uri.EscapeDataString(each.Item2!)}"));

    public bool Finds(ListedReview each) => (Board is not { } board || each.Review.BelongsTo(board)) && (Kind is null || each.Review.Kind == Kind)
        && (CaseFilter.Value<ReviewState>(Show) is { } state ? each.Review.State == state : Show switch { "all" => true, "late" => each.Late.Count > 0, _ => each.Review.IsOpen });
}

/// <summary>A review in the list with what it waits for.</summary>
public sealed record ListedReview(Review Review, IReadOnlyList<ReviewStep> Waits)
{
    public string Path => $"/boards/reviews/{Review.Number}";
    public IReadOnlyList<ReviewStep> Late { get; } = [.. Waits.Where(step => step.IsLate)];
}

/// <summary>The reviews that answer to a filter, and how many go on and have a late step whatever the filter.</summary>
public sealed record SeenReviews(IReadOnlyList<ListedReview> Rows, int Open, int Late);

/// <summary>The reviews of the council now or as at a day, those with a late step first.</summary>
public sealed class SeeReviews(GoldenThreadDb db)
{
    public async Task<SeenReviews> RunAsync(ReviewFilter filter, AsAt asAt, CancellationToken cancel)
    {
        var all = (await db.Reviews.AsNoTracking().AsAt(asAt.Moment).ToListAsync(cancel)).ConvertAll(each => new ListedReview(each, each.Waits(asAt.Shown)));
        return new([.. all.Where(filter.Finds).OrderByDescending(each => each.Review.IsOpen).ThenByDescending(each => each.Late.Count > 0).ThenBy(each => each.Waits.Count > 0 ? each.Waits[0].Due ?? DateOnly.MaxValue : DateOnly.MaxValue).ThenByDescending(each => each.Review.Number)],
            all.Count(each => each.Review.IsOpen), all.Count(each => each.Late.Count > 0));
    }

    /// <summary>One review; null where there is none, or was none then.</summary>
    public async Task<Review?> OneAsync(int number, AsAt asAt, CancellationToken cancel) => await db.Reviews.AsNoTracking().AsAt(asAt.Moment).SingleOrDefaultAsync(each => each.Number == number, cancel);

    /// <summary>The reviews of one thing, the latest first.</summary>
    public async Task<IReadOnlyList<(int Number, string Title, ReviewState State)>> OfAsync(Guid subject, CancellationToken cancel) =>
        [.. (await db.Reviews.AsNoTracking().Where(each => each.SubjectId == subject).OrderByDescending(each => each.Number).Select(each => new { each.Number, each.Title, each.State }).ToListAsync(cancel)).Select(each => (each.Number, each.Title, each.State))];
}

using GoldenThread.Domain.Boards;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The issues that a board keeps: what outside bodies raised before it.</summary>
/// <param name="Open">The open ones, the oldest first.</param>
/// <param name="Closed">The closed ones, those closed last first.</param>
public sealed record SeenIssues(IReadOnlyList<ListedCase> Open, IReadOnlyList<ListedCase> Closed)
{
    /// <summary>Those that may leave the council.</summary>
    public IEnumerable<ListedCase> ToLeave => Open.Concat(Closed).Where(row => !row.IsExempt);
}

/// <summary>The issues that a board keeps, as far as whoever sits at the desk may see them.</summary>
public sealed class SeeIssues(ListCases list, Desk desk)
{
    public async Task<SeenIssues> RunAsync(Guid board, CancellationToken cancel) => new(
        [.. (await list.RunAsync(cancel)).Where(each => each.ComesByItself(board)).OrderBy(each => each.CalledInOn).Select(each => ListedCase.Of(each, desk.Today))],
        [.. (await list.ClosedAsync(cancel)).Where(each => each.BoardId == board && each.RaisedBy.Length > 0).Select(ListedCase.Of)]);
}

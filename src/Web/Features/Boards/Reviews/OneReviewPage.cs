using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A page about one review.</summary>
public abstract class OneReviewPage(SeeReviews see, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    public Review Review { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public Desk Desk => desk;
    public AsAt AsAt { get; private set; } = null!;
    public string Path => $"/boards/reviews/{Review.Number}";
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";
    public bool MayWrite => desk.May(Right.RecordDecision) && !AsAt.IsPast;
    public Board? Board => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == Review.BoardId);
    public string? Warning => Review.LeadWarning(Board, desk.Organisation!.Chart);
    public string NameOf(Guid? board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
    public string TitleOf(Guid? post) => desk.Organisation!.Chart.Post(post)?.Title ?? "Nobody yet";

    protected async Task<bool> LoadAsync(int number, AsAt asAt, CancellationToken cancel, bool isRecord = false)
    {
        AsAt = asAt;
        if (await see.OneAsync(number, asAt, cancel) is not { } found) { return false; }
        Review = found;
        shell.Crumbs = [new("Boards", "/boards"), new("Reviews", "/boards/reviews"), .. isRecord ? Array.Empty<PageLink>() : [new PageLink(found.Name, Path)]];
        return true;
    }

    protected AsAt Now => AsAt.Read(null, desk.Today);

    /// <summary>Does it, unless what was typed cannot be read; then goes on and says what happened, or shows what stood in the way.</summary>
    protected async Task<IActionResult> ActAsync<T>(IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel, Func<Problem, Problem>? place = null) where T : Event
    {
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Review.Id, by, cancel); }
        return this.Show(outcome.Problems.Select(place ?? (problem => problem)));
    }
}

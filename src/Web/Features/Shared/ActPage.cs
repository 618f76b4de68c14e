using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Shared;

/// <summary>A page on which something can be done: does it once, goes on and says what happened, or shows what stood in the way beside what was typed.</summary>
public abstract class ActPage(ReadConflict conflicts, Desk desk) : PageModel
{
    public Conflict? Conflict { get; private set; }
    public Desk Desk => desk;

    /// <summary>The day as at which somebody asked for the page.</summary>
    public AsAt AsAt => AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today);

    /// <summary>The day with which links go on, so that whoever looks at a past day stays there.</summary>
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";

    /// <summary>Does it, unless what was typed cannot be read; then goes on and says what happened, or shows what stood in the way.</summary>
    protected async Task<IActionResult> ActAsync<T>(IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, Guid record, Func<Submission, string> next, string what, CancellationToken cancel, Func<Problem, Problem>? place = null) where T : Event
    {
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(next(by), outcome.Value is { } happened ? $"{what}: {happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(record, by, cancel); }
        return this.Show(outcome.Problems.Select(place ?? (problem => problem)));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A page of the work around an inspection. It is for those who read drafts, also once the report is published.</summary>
public abstract class AroundInspectionPage(OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>The last part of its address.</summary>
    public abstract string Way { get; }

    public string Here => $"{Path}/{Way}";
    public WorkingDays Days => new(Desk.Council.BankHolidays);

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        await FillAsync(cancel);
        return Begin() ? Page() : NotFound();
    }

    /// <summary>Reads what the page shows besides the inspection.</summary>
    protected virtual Task FillAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Puts into its forms what they begin with; false where what was asked for is not there.</summary>
    protected virtual bool Begin() => true;

    /// <summary>Acts, and comes back to this page with what happened; a day that was typed wrongly is said first.</summary>
    /// <param name="others">Puts into the page's other forms what they begin with: should this one be refused, they stand beside it as before.</param>
    protected async Task<IActionResult> ActAsync<T>(string inspection, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, Action? others, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        await FillAsync(cancel);
        others?.Invoke();
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = Desk.By(Request);
        return await AnswerAsync(await act(by), Inspection.Id, by, Here, Inspection.Title, cancel);
    }
}

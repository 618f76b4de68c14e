using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ListChangePage(ChangeList change, EndList end, ReadLists lists, ReadConflict conflicts, Desk desk, Shell shell) : OneListPage(lists, conflicts, desk, shell)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public ListKind Kind { get; set; }
    [BindProperty] public Guid? Board { get; set; }
    [BindProperty] public DateParts EndsOn { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        (Name, Kind, Board) = (List.Name, List.Kind, List.BoardId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await change.RunAsync(list, Name, Kind, Board, by, cancel), by, cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        (Name, Kind, Board) = (List.Name, List.Kind, List.BoardId);
        if (EndsOn.Fault("EndsOn", "The last day") is { } fault) { return this.Show([fault]); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await end.RunAsync(list, EndsOn.Read(), Because, by, cancel), by, cancel);
    }
}

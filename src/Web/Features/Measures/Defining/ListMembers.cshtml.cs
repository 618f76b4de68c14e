using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ListMembersPage(FillList fill, ReadLists lists, ReadConflict conflicts, Desk desk, Shell shell) : OneListPage(lists, conflicts, desk, shell)
{
    [BindProperty] public List<Guid> Measures { get; set; } = [];
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public DateParts To { get; set; } = new();

    /// <summary>The measures that are in it without a last day.</summary>
    public IReadOnlyList<Measure> Inside => [.. Members.Where(each => each.Member.To is null).Select(each => each.Measure)];

    /// <summary>The measures that are collected and not in it.</summary>
    public IReadOnlyList<Measure> Outside => [.. View.Measures.Where(measure => measure.EndedOn is null && Inside.All(inside => inside.Id != measure.Id))];

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        (From, To) = (DateParts.Of(Desk.Today), DateParts.Of(Desk.Today));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string list, CancellationToken cancel) => FillAsync(list, puts: true, cancel);

    public Task<IActionResult> OnPostOutAsync(string list, CancellationToken cancel) => FillAsync(list, puts: false, cancel);

    private async Task<IActionResult> FillAsync(string list, bool puts, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        var typed = puts ? From : To;
        if (typed.Fault(puts ? "From" : "To", puts ? "The first day" : "The last day") is { } fault) { return this.Show([fault]); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = Desk.By(Request);
        var problems = await fill.RunAsync(list, Measures, puts, typed.Read(), by, cancel);
        return problems is { Count: > 0 } ? await RefuseAsync(problems, by, cancel) : this.Done(Path, $"{List.Name}: {Say.Count(Measures.Count, "measure was", "measures were")} {(puts ? "put in" : "taken out")}.");
    }
}

using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ListRulesPage(ChooseListRule choose, ColourHistory colour, ReadLists lists, ReadConflict conflicts, Desk desk, Shell shell) : OneListPage(lists, conflicts, desk, shell)
{
    [BindProperty] public Guid? Rule { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? WhyHistory { get; set; }

    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel) => await LoadAsync(list, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        if (From.Fault("From", "The day") is { } fault) { return this.Show([fault]); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await choose.RunAsync(list, Rule, From.Read(), Because, by, cancel), by, cancel);
    }

    public async Task<IActionResult> OnPostColourAsync(string list, CancellationToken cancel)
    {
        if (!await LoadAsync(list, cancel)) { return NotFound(); }
        var by = Desk.By(Request);
        var (coloured, problems) = await colour.RunAsync([.. Members.Where(each => each.Member.HoldsOn(Desk.Today)).Select(each => each.Measure.Id).Distinct()], WhyHistory, by, cancel);
        return problems.Count > 0 ? await RefuseAsync(problems, by, cancel) : this.Done(Path, $"{List.Name}: {Say.Count(coloured, "figure was", "figures were")} rated in retrospect.");
    }
}

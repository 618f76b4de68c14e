using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ListsOfMeasurePage(FillList fill, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public Guid? List { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public Guid? Leaves { get; set; }
    [BindProperty] public DateParts To { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        (From, To) = (DateParts.Of(Desk.Today), DateParts.Of(Desk.Today));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel) => FillAsync(measure, puts: true, cancel);

    public Task<IActionResult> OnPostOutAsync(string measure, CancellationToken cancel) => FillAsync(measure, puts: false, cancel);

    private async Task<IActionResult> FillAsync(string measure, bool puts, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        var (field, typed) = puts ? (nameof(List), From) : (nameof(Leaves), To);
        List<Problem> problems = [];
        var day = Day(typed, puts ? "From" : "To", puts ? "The first day" : "The last day", problems);
        var list = Opened.View.Book.Lists.FirstOrDefault(each => each.Id == (puts ? List : Leaves));
        if (list is null) { problems.Add(new(field, "Choose a list.")); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems); }
        var by = Desk.By(Request);
        var refused = await fill.RunAsync(list!.Code, [Measure.Id], puts, day, by, cancel);
        return refused is { Count: > 0 } ? await RefuseAsync(refused, by, problem => problem.Field == "Measures" ? problem with { Field = field } : problem, cancel)
            : this.Done(About, $"{Measure.Code} was {(puts ? "put in" : "taken out of")} {list.Name}.");
    }
}

using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class NewListPage(AddList add, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public ListKind Kind { get; set; } = ListKind.Other;
    [BindProperty] public Guid? Board { get; set; }

    public void OnGet() => shell.Crumbs = [new("Measures", "/measures"), new("Lists of measures", "/measures/lists")];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        OnGet();
        if (!ModelState.IsValid) { return this.Show([]); }
        var (code, problems) = await add.RunAsync(Name, Kind, Board, desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/measures/lists/{code}/members", "The list was added. Put measures in it.");
    }
}

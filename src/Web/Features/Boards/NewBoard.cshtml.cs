using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.RunOrganisation)]
public sealed class NewBoardPage(Desk desk, AddBoard add) : PageModel
{
    public BoardForm Form { get; private set; } = BoardForm.New();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(BoardForm typed, CancellationToken cancel)
    {
        Form = typed;
        if (!ModelState.IsValid || typed.Faults.Count > 0) { return this.Show(typed.Faults); }
        var by = desk.By(Request);
        var problems = await add.RunAsync(typed.Read(), by, cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/boards/{by.Key}", "The board was added.");
    }
}

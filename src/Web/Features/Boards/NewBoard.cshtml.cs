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
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Acronym { get; set; }
    [BindProperty] public BoardType? Type { get; set; }
    [BindProperty] public int? MeetsEveryMonths { get; set; }
    [BindProperty] public DateParts NextMeeting { get; set; } = new();
    [BindProperty] public Guid? Chair { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) { return this.Show([]); }
        if (NextMeeting.Fault("NextMeeting", "The next meeting") is { } fault) { return this.Show([fault]); }
        var by = desk.By(Request);
        var problems = await add.RunAsync(new BoardDetails(Name, Acronym, Type, MeetsEveryMonths, NextMeeting.Read(), Chair), by, cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/boards/{by.Key}", "The board was added.");
    }
}

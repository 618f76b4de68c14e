using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.RecordDecision)]
public sealed class NewMeetingPage(PlanMeeting plan, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Board { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Time { get; set; }
    [BindProperty] public string? Place { get; set; }

    public void OnGet()
    {
        Crumb();
        On = DateParts.Of(desk.Organisation!.Boards.FirstOrDefault(board => board.Id == Board)?.NextMeeting);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Crumb();
        if (On.Fault("On", "The day") is { } fault) { return this.Show([fault]); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var outcome = await plan.RunAsync(Board ?? Guid.Empty, On.Read(), Time, Place, by, cancel);
        return outcome.IsGranted ? this.Done($"/boards/meetings/{by.Key}", "The meeting was planned. Fill its agenda from what waits for the board.") : this.Show(outcome.Problems.Select(problem => problem.Field == "BoardId" ? problem with { Field = "Board" } : problem));
    }

    private void Crumb() => shell.Crumbs = [new("Boards", "/boards"), new("Meetings", "/boards/meetings")];
}

using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans), EnableRateLimiting(Throttling.Export)]
public sealed class CommitteeReportPage(PrintPlan print, Desk desk, Shell shell) : PageModel
{
    public PlanPaper Paper { get; private set; } = null!;
    public Report? Preview { get; private set; }
    [BindProperty] public CommitteeForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Boards => desk.Organisation!.Boards.Where(board => board.EndedOn is null).Select(board => board.Name).Append(Form.To ?? "").Where(name => name.Length > 0).Distinct().Order(StringComparer.OrdinalIgnoreCase)
        .Select(name => new SelectListItem(name, name)).Prepend(new SelectListItem("Not given", ""));

    public async Task<IActionResult> OnGetAsync(string plan, string? kind, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        Form = CommitteeForm.Of(Paper, kind ?? "county", desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        if (Unread() is { } problem) { return this.Show([problem]); }
        Preview = CommitteePaper.Of(Form, Paper);
        return Page();
    }

    public async Task<IActionResult> OnPostWordAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        if (Unread() is { } problem) { return this.Show([problem]); }
        var file = new MemoryStream();
        WordWriter.Write(CommitteePaper.Of(Form, Paper), file);
        file.Position = 0;
        return File(file, PlanPrinting.MediaType("docx"), $"{plan} report {Paper.AsAt:yyyy-MM-dd}.docx");
    }

    private async Task<bool> LoadAsync(string plan, CancellationToken cancel)
    {
        if (await print.RunAsync(plan, new ActionFilter(), AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), withStanding: true, cancel) is not { } paper) { return false; }
        Paper = paper;
        shell.Crumbs = [new("Plans", "/plans"), new(paper.Plan.Title, $"/plans/{plan}")];
        return true;
    }

    private Problem? Unread() => Form.Date.Fault("Form.Date", "The date of the meeting");
}

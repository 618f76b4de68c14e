using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.UpdateAction)]
[EvidenceLimit]
public sealed class AddEvidencePage(OpenAction open, AddEvidence add, Desk desk, Shell shell) : PageModel
{
    public OpenedAction Opened { get; private set; } = null!;
    public int LimitMiB => desk.Council.EvidenceLimitMiB;
    public string Back => $"/plans/{Opened.Plan.Code}/actions/{Uri.EscapeDataString(Opened.Action.Code)}";
    [BindProperty] public EvidenceForm Form { get; set; } = new();
    [BindProperty(Name = "File")] public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, string code, int? criterion, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel)) { return NotFound(); }
        Form.Criterion = criterion;
        return Request.Query.ContainsKey(EvidenceLimitAttribute.Refused) ? this.Show([new Problem("File", AddEvidence.TooLarge(LimitMiB))]) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel)) { return NotFound(); }
        await using var content = Upload?.OpenReadStream();
        var offered = new OfferedEvidence(Form.Title, Form.Criterion, Form.Link, Upload?.FileName, content);
        return await add.RunAsync(plan, code, offered, desk.By(Request), cancel) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => this.Show(refused.Problems.Select(p => p.Field is "" or "File" or "_version" or "_key" ? p : p with { Field = $"Form.{p.Field}" })),
            { Value: var happened } => this.Done(Back, happened is null ? "Added before; nothing was added twice." : $"{happened.InWords}."),
        };
    }

    public IEnumerable<SelectListItem> Criteria() =>
        Opened.Action.Definition.Criteria.Select(c => new SelectListItem(c.Words, $"{c.Key}")).Prepend(new SelectListItem("The action as a whole", ""));

    private async Task<bool> LoadAsync(string plan, string code, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, code, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Plans", "/plans"), new(opened.Plan.Title, $"/plans/{plan}"), new(opened.Action.Code, Back)];
        return opened.Action.Lets(desk.Actor, Right.UpdateAction, desk.Organisation!.Chart);
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class NewProgrammePage(BeginProgramme begin, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public ProgrammeForm Form { get; set; } = new();

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ActAsync([], async by => (await begin.RunAsync(Form.Read(), by, cancel))!, Guid.Empty, _ => "/delivery", Form.Title ?? "", cancel, Showing.InForm);
}

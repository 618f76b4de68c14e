using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class NewStandardPage(DraftStandard draft, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public StandardForm Form { get; set; } = new();

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ActAsync([], async by => (await draft.RunAsync(Form.Read(), by, cancel))!, Guid.Empty, _ => "/delivery/standards", Form.Title ?? "", cancel, Showing.InForm);
}

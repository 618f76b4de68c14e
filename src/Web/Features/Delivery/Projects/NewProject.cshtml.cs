using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class NewProjectPage(ProposeProject propose, SeeDelivery see, ReadConflict conflicts, Desk desk) : ActPage(conflicts, desk)
{
    [BindProperty] public ProjectForm Form { get; set; } = new();

    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, async by => (await propose.RunAsync(details, by, cancel))!, Guid.Empty, _ => $"/delivery/projects/{Naming.Tidy(Form.Pid)}", $"PID {Form.Pid}", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel) => Programmes = (await see.RunAsync(AsAt.Read(null, Desk.Today), cancel)).Programmes;
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The training that is offered to members and how it was taken up; whoever runs boards or the organisation offers it, as the act decides.</summary>
[Needs(Right.ReadCases)]
public sealed class TrainingsPage(OfferTraining offer, SeeTrainings see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public TrainingForm Form { get; set; } = new();

    public IReadOnlyList<Domain.Engagement.Training> Rows { get; private set; } = [];
    public bool Runs => Domain.Engagement.Training.Runs(Desk.Actor);

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync([Form.On.Fault("Form.On", "The day")], async by => (await offer.RunAsync(Form.Read(), by, cancel))!, Guid.Empty, _ => "/members/training", Form.Title ?? "", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Rows = await see.RunAsync(cancel);
        shell.Crumbs = [new("Members", "/members")];
    }
}

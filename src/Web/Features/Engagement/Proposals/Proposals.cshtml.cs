using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>What is to be decided, before it is; whoever runs boards or the organisation adds to it, as the act decides.</summary>
[Needs(Right.ReadCases)]
public sealed class ProposalsPage(PutProposal put, SeeProposals see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public ProposalForm Form { get; set; } = new();

    public IReadOnlyList<Proposal> Rows { get; private set; } = [];
    public bool Runs => Proposal.Runs(Desk.Actor);

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await ActAsync(Form.Faults, async by => (await put.RunAsync(Form.Read(), by, cancel))!, Guid.Empty, _ => "/members/proposals", Form.Title ?? "", cancel, Showing.InForm);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Rows = await see.RunAsync(cancel);
        shell.Crumbs = [new("Members", "/members")];
    }
}

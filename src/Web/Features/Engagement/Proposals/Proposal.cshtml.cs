using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

[Needs(Right.ReadCases)]
public sealed class ProposalPage(ChangeProposal change, CommentOnProposal comment, LetCommentBeSeen letBeSeen, CloseProposal close, SeeProposals see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public ProposalForm Form { get; set; } = new();
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public bool IsNeeded { get; set; }
    [BindProperty] public int Comment { get; set; }
    [BindProperty] public string? Outcome { get; set; }

    public Proposal Proposal { get; private set; } = null!;
    public bool Runs => Proposal.Runs(Desk.Actor);
    public bool MayComment => Proposal.TakesComments(Desk.Today) && Desk.May(Right.AskQuestions);
    private string Path => $"/members/proposals/{Proposal.Number}";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        Form = ProposalForm.Of(Proposal);
        return Page();
    }

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostCommentAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => comment.RunAsync(number, Words, IsNeeded, by, cancel), Proposal.Id, _ => Path, Proposal.Title, cancel) : NotFound();

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostLetBeSeenAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => letBeSeen.RunAsync(number, Comment, by, cancel), Proposal.Id, _ => Path, Proposal.Title, cancel) : NotFound();

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostCloseAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => close.RunAsync(number, Outcome, by, cancel), Proposal.Id, _ => Path, Proposal.Title, cancel) : NotFound();

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostChangeAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ? await ActAsync(Form.Faults, by => change.RunAsync(number, Form.Read(), by, cancel), Proposal.Id, _ => Path, Proposal.Title, cancel, Showing.InForm) : NotFound();

    private async Task<bool> LoadAsync(int number, CancellationToken cancel, bool fills = false)
    {
        if ((await see.RunAsync(cancel)).FirstOrDefault(each => each.Number == number) is not { } found) { return false; }
        Proposal = found;
        if (fills) { Form = ProposalForm.Of(found); }
        shell.Crumbs = [new("Members", "/members"), new("Proposals", "/members/proposals")];
        return true;
    }
}

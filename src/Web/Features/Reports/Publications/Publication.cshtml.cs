using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A publication: what is in it, how far it has come, and what can be done next.</summary>
[Needs(Right.RecordDecision)]
public sealed class PublicationPage(ChangePublication change, ApprovePublication approve, TakePublicationBack back, ReleasePublication release, WithdrawPublication withdraw, SeePublications see, GatherPublication gather, ComposePublication compose, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public PublicationForm Form { get; set; } = new();
    [BindProperty] public ReleaseForm Release { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    /// <summary>The digest of what the approver looked at.</summary>
    [BindProperty] public string? Seen { get; set; }

    public Publication Publication { get; private set; } = null!;
    public PublicationState State { get; private set; }
    public PublishedContent Holds { get; private set; } = null!;
    public string Digest { get; private set; } = "";
    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    /// <summary>What could be chosen; null where nothing can be changed any more.</summary>
    public PublicationChoices? Offered { get; private set; }
    public string Path => $"/reports/publications/{Publication.Number}";
    public bool MayPrepare => Desk.May(Right.RunMeasures);
    public bool MayApprove => Desk.Actor.Account != Publication.PreparedByAccount;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        (Form, Release) = (PublicationForm.Of(Publication), ReleaseForm.Of(Publication.PublishFrom));
        return Page();
    }

    [Needs(Right.RunMeasures)]
    public Task<IActionResult> OnPostChangeAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => change.RunAsync(number, Form.Read(), by, cancel), cancel, PublicationForm.Place);

    public Task<IActionResult> OnPostApproveAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => approve.RunAsync(number, Seen, by, cancel), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => back.RunAsync(number, by, cancel), cancel);

    [Needs(Right.RunMeasures)]
    public Task<IActionResult> OnPostReleaseAsync(int number, CancellationToken cancel)
    {
        List<Problem> faults = [];
        var from = Release.Read(faults);
        return DoAsync(number, faults, by => release.RunAsync(number, from, by, cancel), cancel, problem => problem.Field == "On" ? problem with { Field = "Release.On" } : problem);
    }

    public Task<IActionResult> OnPostWithdrawAsync(int number, CancellationToken cancel) => DoAsync(number, [], by => withdraw.RunAsync(number, by, cancel), cancel);

    private async Task<IActionResult> DoAsync<T>(int number, IEnumerable<Problem?> typed, Func<Store.History.Submission, Task<Outcome<T>?>> act, CancellationToken cancel, Func<Problem, Problem>? place = null) where T : Event
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        var answer = await ActAsync(typed, act, Publication.Id, _ => Path, $"Publication {number}", cancel, place);
        if (Form.Title is null) { Form = PublicationForm.Of(Publication); }
        return answer;
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if (await db.Publications.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is not { } found) { return false; }
        (Publication, State) = (found, (await see.RunAsync(cancel)).Single(row => row.Id == found.Id).State);
        (Holds, Digest, LeftOut) = found.Content is { } frozen ? (frozen, found.Digest!, []) : await compose.RunAsync(found, Desk.Today, cancel);
        if (!found.IsApproved && MayPrepare) { Offered = PublicationChoices.Of(await gather.RunAsync([], Desk.Today, cancel)); }
        shell.Crumbs = [new("Reports", "/reports"), new("Publications", "/reports/publications")];
        return true;
    }
}

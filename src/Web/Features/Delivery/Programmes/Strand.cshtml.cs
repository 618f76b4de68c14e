using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A strand of a programme: its planned outcome, what was said of it, its plan and its projects (R104).</summary>
[Needs(Right.ReadDelivery)]
public sealed class StrandPage(ChangeStrand change, ReviewStrand review, EndStrand end, SeeDelivery see, SeeStrandPlans plans, ReadConflict conflicts, Desk desk, Shell shell) : OneProgrammePage(see, plans, conflicts, desk, shell)
{
    [BindProperty] public StrandForm Form { get; set; } = new();
    [BindProperty] public OutcomeResult? Result { get; set; }
    [BindProperty] public string? Came { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public DateParts Next { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public Strand Strand { get; private set; } = null!;
    public bool MayChange => MayRun && Strand.EndedOn is null;
    public bool MayReview => IsNow && Strand.EndedOn is null && Programme.MayReview(Strand, Desk.Organisation!.Chart, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(string programme, int key, CancellationToken cancel)
    {
        if (!await OpenAsync(programme, key, AsAt, cancel)) { return NotFound(); }
        Form = StrandForm.Of(Strand);
        return Page();
    }

    [Needs(Right.RunDelivery)]
    public Task<IActionResult> OnPostChangeAsync(string programme, int key, CancellationToken cancel)
    {
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return DoAsync(programme, key, faults, by => change.RunAsync(programme, key, details, by, cancel), cancel, isChange: true);
    }

    [Needs(Right.UpdateDelivery)]
    public Task<IActionResult> OnPostReviewAsync(string programme, int key, CancellationToken cancel) =>
        DoAsync(programme, key, [On.Fault("On", "The day of the review"), Next.Fault("Next", "The day of the next review")], by => review.RunAsync(programme, key, Result, Came, On.Read(), Next.Read(), by, cancel), cancel);

    [Needs(Right.RunDelivery)]
    public Task<IActionResult> OnPostEndAsync(string programme, int key, CancellationToken cancel) => DoAsync(programme, key, [], by => end.RunAsync(programme, key, Because, by, cancel), cancel);

    private async Task<IActionResult> DoAsync<T>(string programme, int key, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel, bool isChange = false) where T : Event
    {
        if (!await OpenAsync(programme, key, Now, cancel)) { return NotFound(); }
        if (!isChange) { Form = StrandForm.Of(Strand); }
        return await ActAsync(typed, act, Programme.Id, _ => $"{Path}/strands/{key}", Programme.Title, cancel, problem => isChange ? problem.InForm() : problem);
    }

    private async Task<bool> OpenAsync(string slug, int key, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, asAt, cancel) || Programme.Strands.FirstOrDefault(each => each.Key == key) is not { } found) { return false; }
        Strand = found;
        return true;
    }
}

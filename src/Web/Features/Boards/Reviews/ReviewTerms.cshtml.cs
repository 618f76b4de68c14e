using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The form in which a review and its terms of reference are changed.</summary>
[Needs(Right.RecordDecision)]
public sealed class ReviewTermsPage(ChangeReview change, SeeReviews see, ReadConflict conflicts, Desk desk, Shell shell) : OneReviewPage(see, conflicts, desk, shell)
{
    [BindProperty] public ReviewForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, Now, cancel)) { return NotFound(); }
        Form = ReviewForm.Of(Review);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => change.RunAsync(number, details, Form.Because, by, cancel), cancel, Showing.InForm);
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Design;

/// <summary>Every part of the product's look on one page, working, for those who build pages from them.</summary>
[DevelopmentOnly, AllowAnonymous]
[Needs(Right.ReadPublished)]
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public SampleForm Sample { get; set; } = new() { Title = "Publish one yearly report", Due = DateParts.Of(new(2026, 12, 10)), Status = "at-risk" };

    public DateOnly Today { get; } = new(2026, 11, 20);

    public IReadOnlyList<SelectListItem> Posts { get; } =
        [new("Choose a post", ""), new("Head of Consultation", "consultation"), new("Director of Finance", "finance")];

    public void OnPostSave()
    {
        if (string.IsNullOrWhiteSpace(Sample.Title)) ModelState.AddModelError("Sample.Title", "Enter what is to be done");
        if (string.IsNullOrEmpty(Sample.Lead)) ModelState.AddModelError("Sample.Lead", "Choose who leads");
        if (Sample.Status == "at-risk" && string.IsNullOrWhiteSpace(Sample.Cause)) ModelState.AddModelError("Sample.Cause", "Enter why it is at risk");
        if (Sample.Due.Read() is null) ModelState.AddModelError("Sample.Due", "Due must be a real date, such as 10 12 2026");
        if (Sample.Boards.Count == 0) ModelState.AddModelError("Sample.Boards", "Choose at least one board");
        if (Sample.Comment?.Length > 600) ModelState.AddModelError("Sample.Comment", "What changed must be 600 characters or fewer");
        if (Sample.File is null) ModelState.AddModelError("Sample.File", "Choose the paper");
        ModelState.AddModelError("", "This page saves nothing: it only shows how a refusal looks");
    }

    public void OnPostNote()
    {
    }
}

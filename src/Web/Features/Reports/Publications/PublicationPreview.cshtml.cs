using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Public;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Exactly what residents will see, page by page, for those who prepare and approve it.</summary>
[Needs(Right.RecordDecision)]
public sealed class PublicationPreviewPage(ComposePublication compose, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    /// <summary>The page of it that is shown: its view and what the view is given.</summary>
    public (string View, object Model) Shown { get; private set; }
    public string Title { get; private set; } = "";
    public bool IsApproved { get; private set; }
    public int Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(int number, string? section, string? slug, CancellationToken cancel)
    {
        if (await db.Publications.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is not { } publication) { return NotFound(); }
        var content = publication.Content ?? (await compose.RunAsync(publication, desk.Today, cancel)).Content;
        var seen = new PublishedView(content, $"/reports/publications/{number}/preview", desk.Council.Name, null);
        (Number, IsApproved) = (number, publication.IsApproved);
        (string, string, object)? page = section switch
        {
            null => ("_PublicHome", content.Title, seen),
            "improving" when slug is null => ("_PublicImproving", "What is being improved", seen),
            "data" when slug is null => ("_PublicData", "All figures", seen),
            "priorities" when seen.Priority(slug) is { } priority => ("_PublicPriority", priority.Aim.Title, (seen, priority)),
            "measures" when seen.Measure(slug) is { } measure => ("_PublicMeasure", measure.Title, (seen, measure)),
            "services" when seen.Service(slug) is { } service => ("_PublicService", service.Name, (seen, service)),
            _ => null,
        };
        if (page is not var (view, title, model)) { return NotFound(); }
        (Shown, Title) = (($"/Features/Public/{view}.cshtml", model), title);
        shell.Crumbs = [new("Publications", "/reports/publications"), new($"Publication {number}", $"/reports/publications/{number}"), .. section is null ? [] : new[] { new PageLink("Preview", $"/reports/publications/{number}/preview") }];
        return Page();
    }
}

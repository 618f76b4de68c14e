using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Public;

/// <summary>A page of what is published. It is the same for everybody, signed in or not, and is kept until something else is in force.</summary>
public abstract class PublicPage(PublicationInForce published, Desk desk, Shell shell) : PageModel
{
    public const string Root = "/public";

    /// <summary>What is published; null where nothing is, or where it was withdrawn.</summary>
    public PublishedView? Seen { get; private set; }
    public InForce? InForce { get; private set; }

    /// <summary>Whether what was published was withdrawn: the frame says so, and the page shows nothing.</summary>
    public bool IsGone => InForce is { Content: null };

    /// <summary>Shows the page if what is published has what it is about.</summary>
    protected async Task<IActionResult> ShowAsync(Func<PublishedView, bool> has, CancellationToken cancel, bool alsoEmpty = false)
    {
        shell.IsPublic = true;
        if (desk.Organisation is not { } organisation) { return NotFound(); }
        (InForce, var stamp) = await published.FindAsync(organisation.Council.Id, cancel);
        if (InForce is null && !alsoEmpty) { return NotFound(); }
        if (InForce is { Content: { } content, From: var from })
        {
            Seen = new(content, Root, organisation.Council.Name, from);
            if (!has(Seen)) { return NotFound(); }
        }

        HttpContext.Features.Set(new KeepAnswer(stamp));
        if (IsGone) { Response.StatusCode = StatusCodes.Status410Gone; }
        return Page();
    }
}

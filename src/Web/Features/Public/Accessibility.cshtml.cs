using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Public;

/// <summary>The accessibility statement: what is met, how that was found out, and what is known not to be.</summary>
[Needs(Right.ReadPublished)]
public sealed class AccessibilityPage(SiteOptions site) : PageModel
{
    public string? Contact => site.Contact;
    public AccessibilityRecord Record => AccessibilityRecord.OfThisBuild;
}

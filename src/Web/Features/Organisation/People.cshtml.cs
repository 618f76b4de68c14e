using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Personal data: only for those who run the organisation.</summary>
[Needs(Right.RunOrganisation)]
public sealed class PeoplePage(Desk desk) : PageModel
{
    public IReadOnlyList<(Person Person, string Posts)> People { get; private set; } = [];

    public void OnGet()
    {
        var organisation = desk.Organisation!;
        People = [.. organisation.People.Values.OrderBy(p => p.LeftOn is not null).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
            .Select(p => (p, string.Join(", ", organisation.Holdings.Where(h => h.PersonId == p.Id && h.HoldsOn(desk.Today)).Select(h => organisation.Chart.Post(h.PostId)!.Title))))];
    }
}

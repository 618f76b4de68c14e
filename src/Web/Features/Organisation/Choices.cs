using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>What the selects of this room offer.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> Services(OrganisationView organisation, string none, Guid? except = null) =>
        [new(none, ""), .. organisation.Chart.Services.Where(s => s.EndedOn is null && s.Id != except).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Select(s => new SelectListItem(s.Name, s.Id.ToString()))];

    public static IEnumerable<SelectListItem> Posts(OrganisationView organisation, string none, Guid? except = null) =>
        [new(none, ""), .. organisation.Chart.Posts.Where(p => p.EndedOn is null && p.Id != except).OrderBy(p => p.Title, StringComparer.OrdinalIgnoreCase).Select(p => new SelectListItem(p.Title, p.Id.ToString()))];

    /// <summary>People by name for those who run the organisation; for others by the posts that they hold, which is all that they may know.</summary>
    public static IEnumerable<SelectListItem> People(Desk desk, string none)
    {
        var organisation = desk.Organisation!;
        var here = organisation.People.Values.Where(person => person.LeftOn is null || person.LeftOn >= desk.Today);
        var named = here.Select(person => (person.Id, Text: desk.May(Right.RunOrganisation) ? person.Name : string.Join(", ", organisation.Holdings.Where(h => h.PersonId == person.Id && h.HoldsOn(desk.Today)).Select(h => organisation.Chart.Post(h.PostId)!.Title))));
        return [new(none, ""), .. named.Where(one => one.Text.Length > 0 && one.Id != desk.PersonId || desk.May(Right.RunOrganisation)).OrderBy(one => one.Text, StringComparer.OrdinalIgnoreCase).Select(one => new SelectListItem(one.Text, one.Id.ToString()))];
    }
}

using GoldenThread.Store.Organisation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What the selects about cases offer.</summary>
public static class CaseChoices
{
    public static IEnumerable<SelectListItem> Boards(OrganisationView organisation, string none) =>
        [new(none, ""), .. organisation.Boards.Where(board => board.EndedOn is null).OrderBy(board => board.Name, StringComparer.OrdinalIgnoreCase).Select(board => new SelectListItem(board.Name, board.Id.ToString()))];
}

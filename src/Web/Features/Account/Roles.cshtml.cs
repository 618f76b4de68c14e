using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

/// <summary>Who may see and do what, as the rules themselves have it.</summary>
[Needs(Right.UseAccount)]
public sealed class RolesModel(Desk desk) : PageModel
{
    public bool IsMine(Role role) => desk.Actor.Roles.Contains(role);
}

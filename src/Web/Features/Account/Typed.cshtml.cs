using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Account;

/// <summary>Shows a kept form to whoever typed it, after they have signed in in another tab. It saves nothing, and takes only what was sealed here.</summary>
[Needs(Right.UseAccount), IgnoreAntiforgeryToken]
public sealed class TypedModel(TypedForms forms, Desk desk) : PageModel
{
    [BindProperty] public string? Typed { get; set; }

    public IActionResult OnPost() => forms.Open(Typed, desk.Actor.Account) is { } typed ? forms.Offer(typed) : Page();
}

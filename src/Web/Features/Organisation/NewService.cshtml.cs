using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class NewServicePage(Desk desk, AddService add) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public Guid? Parent { get; set; }

    public void OnGet(Guid? under) => Parent = under;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await add.RunAsync(Name, Parent, by, cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/organisation/services/{by.Key}", "The service was added. Its posts come next.");
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class NewPostPage(Desk desk, AddPost add) : PageModel
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Acronym { get; set; }
    [BindProperty] public Guid? Service { get; set; }
    [BindProperty] public Guid? ReportsTo { get; set; }
    [BindProperty] public string? Classes { get; set; }

    public void OnGet(Guid? service) => Service = service;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        var problems = await add.RunAsync(new PostDetails(Title, Acronym, Service, ReportsTo, (Classes ?? "").Split('\n')), by, cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/organisation/posts/{by.Key}", "The post was added. Say next who holds it.");
    }
}

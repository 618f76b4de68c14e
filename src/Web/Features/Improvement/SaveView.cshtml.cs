using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class SaveViewPage(SaveView save, Desk desk) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty(Name = "path", SupportsGet = true)] public string? ViewPath { get; set; }
    [BindProperty(Name = "query", SupportsGet = true)] public string? ViewQuery { get; set; }
    [BindProperty] public bool Shared { get; set; }

    public IActionResult OnGet() => SavedAddress.IsPlain(ViewPath, ViewQuery) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await save.RunAsync(null, Name, ViewPath, ViewQuery, Shared, desk.By(Request), cancel) switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        _ => this.Done($"{ViewPath}{ViewQuery}", $"View “{Name?.Trim()}” saved."),
    };
}

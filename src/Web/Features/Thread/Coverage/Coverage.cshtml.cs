using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.ReadPlans)]
public sealed class ThreadCoveragePage(SeeCoverage see, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many of what is missing stand on the page at once; the others are unfolded.</summary>
    public const int AtOnce = 10;

    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }

    public SeenCoverage Seen { get; private set; } = null!;
    public IReadOnlyList<CoverageCount> Counts { get; private set; } = [];
    public string Past => Seen.Thread.AsAt.IsPast ? $"?as-at={Seen.Thread.AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        if (Seen.Services.All(service => service.Id != Service)) { Service = null; }
        Counts = Seen.Coverage.Counts(Service);
        shell.Crumbs = [new("Golden thread", $"/thread{Past}")];
    }
}

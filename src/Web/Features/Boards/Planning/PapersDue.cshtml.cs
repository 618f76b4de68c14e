using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadDrafts)]
public sealed class PapersDuePage(SeePapersDue papers, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Writer { get; set; }

    public IReadOnlyList<PaperDue> All { get; private set; } = [];
    public IReadOnlyList<PaperDue> Rows { get; private set; } = [];
    public IReadOnlyList<string> Writers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        All = await papers.RunAsync(cancel);
        Writers = [.. All.Select(paper => paper.Writer).Where(writer => writer.Length > 0).Distinct().Order(StringComparer.OrdinalIgnoreCase)];
        Rows = [.. All.Where(paper => string.IsNullOrEmpty(Writer) || paper.Writer == Writer)];
        shell.Crumbs = [new("Boards", "/boards")];
    }
}

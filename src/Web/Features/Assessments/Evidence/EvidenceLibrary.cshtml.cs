using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class EvidenceLibraryPage(ListEvidence list, Desk desk, Shell shell) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Words { get; set; }
    [BindProperty(SupportsGet = true)] public EvidenceKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public bool Stale { get; set; }
    [BindProperty(SupportsGet = true, Name = "page-number")] public int Number { get; set; } = 1;
    public IReadOnlyList<LibraryRow> Rows { get; private set; } = [];
    public int Found { get; private set; }
    public int Pages => Math.Max((Found + PageSize - 1) / PageSize, 1);
    public bool IsSearch => !string.IsNullOrWhiteSpace(Words) || Kind is not null || Stale;
    public bool MayAdd => desk.May(Right.AnswerAssessments);
    public Desk Desk => desk;

    public static IEnumerable<SelectListItem> Kinds => [new("Any kind", ""), .. Enum.GetValues<EvidenceKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public string At(int number) => $"/assessments/evidence?q={Uri.EscapeDataString(Words ?? "")}&kind={Kind}{(Stale ? "&stale=true" : "")}&page-number={number}";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var found = await list.FindAsync(Words, Kind, Stale, cancel);
        (Found, Number) = (found.Count, Math.Clamp(Number, 1, Math.Max((found.Count + PageSize - 1) / PageSize, 1)));
        Rows = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        shell.Crumbs = [new("Assessments", "/assessments"), new("Self-assessments", "/assessments/self")];
    }
}

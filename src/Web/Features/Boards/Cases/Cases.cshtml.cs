using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class CasesPage(SeeCases see, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many stand on a page.</summary>
    public const int Most = 50;

    /// <summary>The number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int Sheet { get; set; } = 1;

    private readonly Dictionary<Guid, string> names = desk.Organisation!.Boards.ToDictionary(board => board.Id, board => board.Name);

    public CaseFilter Filter { get; private set; } = null!;
    public AsAt AsAt { get; private set; } = null!;
    public SeenCases Seen { get; private set; } = null!;
    public int Pages => Math.Max(1, (Seen.Rows.Count + Most - 1) / Most);
    public IEnumerable<ListedCase> Rows => Seen.Rows.Skip((Sheet - 1) * Most).Take(Most);
    public bool MayCallIn => desk.May(Right.RecordDecision) && !AsAt.IsPast;

    /// <summary>The day and the filter as links repeat them, behind what stands before.</summary>
    public string Query => $"{(AsAt.IsPast ? $"&as-at={AsAt.Shown:yyyy-MM-dd}" : "")}{Filter.Query}";
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Filter, AsAt) = (CaseFilter.Of(field => Request.Query[field]), AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today));
        Seen = await see.RunAsync(Filter, AsAt, cancel);
        Sheet = Math.Clamp(Sheet, 1, Pages);
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Guid board) => names.GetValueOrDefault(board, "");
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The reviews of the council; of one board, its work programme (R111).</summary>
[Needs(Right.ReadCases)]
public sealed class ReviewsPage(SeeReviews see, Desk desk, Shell shell) : PageModel
{
    public const int Most = 50;

    /// <summary>The number of the page, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int Sheet { get; set; } = 1;

    public ReviewFilter Filter { get; private set; } = null!;
    public AsAt AsAt { get; private set; } = null!;
    public SeenReviews Seen { get; private set; } = null!;
    public int Pages => Math.Max(1, (Seen.Rows.Count + Most - 1) / Most);
    public IEnumerable<ListedReview> Rows => Seen.Rows.Skip((Sheet - 1) * Most).Take(Most);
    public bool MayPropose => desk.May(Right.RecordDecision) && !AsAt.IsPast;
    public string Query => $"{(AsAt.IsPast ? $"&as-at={AsAt.Shown:yyyy-MM-dd}" : "")}{Filter.Query}";
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Filter, AsAt) = (ReviewFilter.Of(field => Request.Query[field]), AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today));
        Seen = await see.RunAsync(Filter, AsAt, cancel);
        Sheet = Math.Clamp(Sheet, 1, Pages);
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Guid? board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}

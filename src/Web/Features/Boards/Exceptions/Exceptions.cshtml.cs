using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class ExceptionsPage(SeeExceptions see, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many are shown at once; a filter finds the rest.</summary>
    public const int Most = 100;

    [BindProperty(SupportsGet = true)] public ExceptionRule? Rule { get; set; }
    [BindProperty(SupportsGet = true)] public SubjectKind? Kind { get; set; }

    public SeenExceptions Seen { get; private set; } = null!;
    public IReadOnlyList<ShownException> Rows { get; private set; } = [];
    public bool MayCallIn => desk.May(Right.RecordDecision);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(cancel);
        Rows = Seen.Of(Rule, Kind);
        shell.Crumbs = [new("Boards", "/boards")];
    }

    /// <summary>The filter as the downloads repeat it.</summary>
    public string Query => Request.QueryString.Value ?? "";

    public int Count(ExceptionRule rule) => Seen.All.Count(each => each.Because.Any(because => because.Rule == rule));
}

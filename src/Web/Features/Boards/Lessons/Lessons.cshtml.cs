using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The library of what was learned from cases.</summary>
[Needs(Right.ReadCases)]
public sealed class LessonsPage(ListLessons list, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many stand on the page; a search finds the rest.</summary>
    public const int Most = 50;

    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Service { get; set; }
    [BindProperty(SupportsGet = true)] public SubjectKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public bool? Kept { get; set; }

    public LessonFilter Filter { get; private set; } = null!;
    public IReadOnlyList<ListedLesson> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = new(Q, Service, Kind, Kept);
        Rows = await list.RunAsync(Filter, cancel);
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Guid service) => desk.Organisation!.Chart.Service(service)?.Name ?? "";
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A case in the list: how long it is open, and what it waits for first.</summary>
public sealed record CaseRow(Case Case, IReadOnlyList<CaseWait> Waits)
{
    public bool IsLate => Waits.Any(wait => wait.IsLate);
}

[Needs(Right.ReadCases)]
public sealed class CasesPage(ListCases list, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Board { get; set; }
    [BindProperty(SupportsGet = true)] public SubjectKind? Kind { get; set; }

    /// <summary>"late" for those that wait longer than they should, "closed" for those that are closed; else the open ones.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    public IReadOnlyList<CaseRow> Open { get; private set; } = [];
    public IReadOnlyList<CaseRow> Rows { get; private set; } = [];
    public bool MayCallIn => desk.May(Right.RecordDecision);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = (await list.RunAsync(cancel)).Select(each => new CaseRow(each, each.Waits(desk.Today))).ToList();
        Open = [.. all.Where(row => row.Case.ClosedOn is null)];
        Rows = [.. (Show == "closed" ? all.Where(row => row.Case.ClosedOn is not null).OrderByDescending(row => row.Case.ClosedOn) : Open.Where(row => Show != "late" || row.IsLate).OrderByDescending(row => row.IsLate).ThenBy(row => row.Waits[0].Due ?? DateOnly.MaxValue))
            .Where(row => (Kind is null || row.Case.Subject.Kind == Kind) && (Board is null || row.Case.BoardId == Board || row.Waits.Any(wait => wait.Board == Board)))];
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public string NameOf(Guid? board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}

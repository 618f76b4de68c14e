using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How every board did in a year: which have said nothing yet, which owe it, and what they said.</summary>
[Needs(Right.ReadCases)]
public sealed class BoardAssessmentsPage(ListBoardAssessments list, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many years are offered, at least.</summary>
    private const int Offered = 5;

    /// <summary>The year as its address has it; the last one that can be assessed where none is asked for.</summary>
    [BindProperty(SupportsGet = true)] public string? Year { get; set; }

    public FinancialYear Shown { get; private set; }
    public IReadOnlyList<FinancialYear> Years { get; private set; } = [];
    public IReadOnlyList<(Board Board, BoardAssessment? Found)> Rows { get; private set; } = [];
    public int Due => Rows.Count(row => IsDue(row.Board, row.Found));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = await list.RunAsync(null, cancel);
        var now = FinancialYear.Of(desk.Today);
        var latest = BoardAssessment.OpensOn(now) <= desk.Today ? now : new(now.FirstYear - 1);
        var first = all.Select(each => each.Year).Append(latest.FirstYear - Offered + 1).Min();
        Years = [.. Enumerable.Range(first, latest.FirstYear - first + 1).Reverse().Select(each => new FinancialYear(each))];
        Shown = FinancialYear.Read(Year ?? "") is { } asked && Years.Contains(asked) ? asked : latest;
        Rows = [.. desk.Organisation!.Boards.Where(board => !(board.EndedOn < Shown.Start)).Select(board => (board, all.FirstOrDefault(each => each.BoardId == board.Id && each.Year == Shown.FirstYear)))
            .OrderByDescending(row => IsDue(row.board, row.Item2)).ThenByDescending(row => row.Item2 is not null).ThenBy(row => row.board.Name, StringComparer.OrdinalIgnoreCase)];
        shell.Crumbs = [new("Boards", "/boards")];
    }

    public bool IsDue(Board board, BoardAssessment? found) => BoardAssessment.IsDue(board, Shown, found, desk.Today);
    public string NameOf(Guid board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}

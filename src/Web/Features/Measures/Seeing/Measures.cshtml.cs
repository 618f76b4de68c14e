using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The list of measures: where each stands, what changes, what the year is expected to end with; exceptions first.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasuresPage(SeeMeasures see, Desk desk, Shell shell, GoldenThreadDb db) : MeasureListModel(see, desk, shell)
{
    public override int PageSize => 50;
    public override string Address => MeasureListAddress.Table.Path;
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>The page's rows under their headings; one heading without words where the list is not grouped.</summary>
    public IEnumerable<(string Heading, int Count, IReadOnlyList<SeenMeasure> Rows)> Grouped { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        var account = Desk.Actor.Account;
        Views = await db.SavedViews.AsNoTracking().Where(view => view.Path == Address && (view.Shared || view.AccountId == account)).OrderBy(view => view.Name).ToListAsync(cancel);
        Grouped = Groups();
        return Page();
    }

    private List<(string, int, IReadOnlyList<SeenMeasure>)> Groups()
    {
        if (Filter.Group.Length == 0) { return [("", Matching.Count, [.. Rows])]; }
        var groups = Matching.GroupBy(GroupOf).OrderBy(group => group.Key.StartsWith("No ", StringComparison.Ordinal) || group.Key.StartsWith("In no", StringComparison.Ordinal)).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase).ToList();
        var counts = groups.ToDictionary(group => group.Key, group => group.Count());
        return [.. groups.SelectMany(group => group.Select(each => (group.Key, each))).Skip((PageNumber - 1) * PageSize).Take(PageSize).GroupBy(each => each.Key, each => each.each).Select(group => (group.Key, counts[group.Key], (IReadOnlyList<SeenMeasure>)[.. group]))];
    }

}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Operations;

[Needs(Right.ReadHistory)]
public sealed class HistoryPage(ReadHistory read, HistorySight sight, Desk desk) : PageModel
{
    public ReadEntries Read { get; private set; } = null!;
    public HistoryFilter Filter { get; private set; } = new();
    public bool ReadsAll => sight.ReadsAll;

    /// <summary>The check names records, so it is for those who may read them all.</summary>
    public bool MayVerify => desk.Actor.ReachOf(Right.ReadHistory) == Reach.All;
    public bool IsFiltered => Filter != new HistoryFilter();

    /// <summary>What was typed as a date and is none.</summary>
    public IReadOnlyList<string> NotDates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        NotDates = [.. new[] { Request.Query["from"].ToString(), Request.Query["to"].ToString() }.Where(typed => typed.Length > 0 && HistoryFilter.Day(typed) is null)];
        Filter = new HistoryFilter { From = HistoryFilter.Day(Request.Query["from"]), To = HistoryFilter.Day(Request.Query["to"]), Kind = Request.Query["kind"].ToString(), Post = Request.Query["post"].ToString() };
        Read = await read.RunAsync(Filter, int.TryParse(Request.Query["page"], out var page) ? page : 1, cancel);
    }

    public static IEnumerable<SelectListItem> Choices(IEnumerable<string> values, string chosen, string any) =>
        values.Select(value => new SelectListItem(value, value, value == chosen)).Prepend(new SelectListItem(any, ""));
}

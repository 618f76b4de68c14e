using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class MeasureListsPage(ReadLists lists, Desk desk, Shell shell) : PageModel
{
    public MeasuresView View { get; private set; } = null!;
    public bool MayChange => desk.May(Right.RunMeasures);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        View = await lists.RunAsync(cancel);
        shell.Crumbs = [new("Measures", "/measures")];
    }

    /// <summary>How many measures are in a list today, of those that this person may read.</summary>
    public int In(MeasureList list) => View.Measures.Count(measure => lists.Sees(measure) && measure.Lists.Any(member => member.ListId == list.Id && member.HoldsOn(desk.Today)));
}

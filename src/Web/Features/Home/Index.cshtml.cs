using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Public;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Home;

/// <summary>Home: a worklist for those who act, what is off track for those who read.</summary>
[Needs(Right.ReadPublished)]
public sealed class IndexPage(HomeWork work, SeeReds reds, PublicationInForce published, Desk desk) : PageModel
{
    /// <summary>As many reds as one screen shows with what is being done about each.</summary>
    private const int MostReds = 8;

    public Work Work { get; private set; } = null!;

    /// <summary>The measures; null for those who read none.</summary>
    public HomeMeasures? Measures { get; private set; }
    public Desk Desk => desk;

    /// <summary>Those who only read are shown what is off track; those who act, what waits for them.</summary>
    public bool Acts => desk.May(Right.UpdateAction) || desk.May(Right.RecordDecision) || desk.May(Right.RunAccounts);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (desk.Organisation is null || !desk.IsSignedIn) { return LocalRedirect(desk.Organisation is { Council.Id: var council } && (await published.FindAsync(council, cancel)).InForce is { Content: not null } ? PublicPage.Root : "/public/plans"); }
        if (!desk.May(Right.ReadPlans) && desk.May(Right.ReadRooms)) { return LocalRedirect("/rooms"); }
        Work = await work.RunAsync(cancel);
        if (desk.May(Right.ReadMeasures)) { Measures = await reds.RunAsync(AsAt.Read(null, desk.Today), Acts ? 0 : MostReds, cancel); }
        return Page();
    }

    public string PathOf(Domain.Improvement.Plan plan, Domain.Improvement.ActionStanding action) => $"/plans/{plan.Code}/actions/{Uri.EscapeDataString(action.Code)}";

    public int Late => Work.Due.Count(item => item.Due < desk.Today);

    public IEnumerable<(ShownStatus Status, int Count)> MineCounts => ShownStatus.Counts(Work.Mine.Select(each => each.Action), desk.Today);
}

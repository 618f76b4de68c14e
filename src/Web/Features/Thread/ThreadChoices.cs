using GoldenThread.Domain.Thread;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Thread;

/// <summary>What the selects of this room offer.</summary>
public static class ThreadChoices
{
    public static IEnumerable<SelectListItem> PlanKinds() => [new("Choose", ""), .. Enum.GetValues<CouncilPlanKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public static IEnumerable<SelectListItem> AimKinds() => [new("Choose", ""), .. Enum.GetValues<AimKind>().Select(kind => new SelectListItem(kind == AimKind.Target ? "Numbered target" : kind.ToString(), kind.ToString()))];

    public static IEnumerable<SelectListItem> Origins() => Enum.GetValues<AimOrigin>().Select(origin => new SelectListItem(origin.InWords(), origin.ToString()));

    public static IEnumerable<SelectListItem> Plans(IEnumerable<CouncilPlan> plans, Guid? except) => [new("Choose a plan", ""), .. plans.Where(plan => plan.EndedOn is null && plan.Id != except).Select(plan => new SelectListItem(plan.Title, plan.Id.ToString()))];
}

using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A page about one programme.</summary>
public abstract class OneProgrammePage(SeeDelivery see, SeeStrandPlans plans, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<SeenProject> Projects { get; private set; } = [];

    /// <summary>The improvement plans that this person may see, with how they stand.</summary>
    public IReadOnlyDictionary<Guid, StrandPlan> Plans { get; private set; } = new Dictionary<Guid, StrandPlan>();
    public string Path => $"/delivery/programmes/{Programme.Slug}";
    public bool IsNow { get; private set; }
    public bool MayRun => Desk.May(Right.RunDelivery) && Programme.EndedOn is null && IsNow;
    public string TitleOf(Guid? post) => Desk.Organisation!.Chart.Post(post)?.Title ?? "Nobody yet";
    public IEnumerable<SelectListItem> PlanChoices => [new("None", ""), .. Plans.OrderBy(each => each.Value.Title, StringComparer.OrdinalIgnoreCase).Select(each => new SelectListItem(each.Value.Title, each.Key.ToString()))];
    protected AsAt Now => AsAt.Read(null, Desk.Today);

    /// <summary>The projects of a strand that this person may see.</summary>
    public IEnumerable<SeenProject> ProjectsOf(Strand strand) => Projects.Where(each => strand.Projects.Contains(each.Project.Id));

    /// <summary>Finds it as at a day; false when there was none then.</summary>
    protected async Task<bool> LoadAsync(string slug, AsAt asAt, CancellationToken cancel, bool isRecord = false)
    {
        var seen = await see.RunAsync(asAt, cancel);
        if (seen.Programmes.FirstOrDefault(each => each.Slug == slug) is not { } found) { return false; }
        (Programme, IsNow, Projects) = (found, !asAt.IsPast, [.. seen.Projects.Where(each => each.Programme?.Id == found.Id)]);
        Plans = await plans.RunAsync(asAt, cancel);
        shell.Crumbs = [new("Delivery", $"/delivery{Past}"), .. isRecord ? Array.Empty<PageLink>() : [new PageLink(found.Title, $"{Path}{Past}")]];
        return true;
    }
}

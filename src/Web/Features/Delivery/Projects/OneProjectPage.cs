using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A page about one project.</summary>
public abstract class OneProjectPage(SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    public SeenDelivery Seen { get; private set; } = null!;
    public SeenProject Shown { get; private set; } = null!;
    public Project Project => Shown.Project;
    public bool IsNow { get; private set; }
    public bool MayUpdate => IsNow && Project.IsOpen && Project.MayUpdate(Desk.Organisation!.Chart, Desk.Actor);
    /// <summary>What a project brings is often seen, and said, after it was completed.</summary>
    public bool MayAim => IsNow && Project.MayUpdate(Desk.Organisation!.Chart, Desk.Actor);
    public bool MayRun => IsNow && Project.IsOpen && Desk.May(Right.RunDelivery);
    public bool MayDecide => IsNow && Project.IsOpen && Desk.May(Right.RecordDecision);
    public string TitleOf(Guid? post) => Desk.Organisation!.Chart.Post(post)?.Title ?? "Nobody yet";
    public string NameOf(Guid? board) => Desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";

    /// <summary>Finds it as at a day; false when there was none then, or none that this person may see.</summary>
    protected async Task<bool> LoadAsync(string pid, AsAt asAt, CancellationToken cancel, bool isRecord = false)
    {
        Seen = await see.RunAsync(asAt, cancel);
        if (Seen.Projects.FirstOrDefault(each => each.Project.Pid == pid) is not { } found) { return false; }
        (Shown, IsNow) = (found, !asAt.IsPast);
        shell.Crumbs = [new("Delivery", $"/delivery{Past}"), .. found.Programme is { } of ? [new PageLink(of.Title, $"/delivery/programmes/{of.Slug}{Past}")] : Array.Empty<PageLink>(), .. isRecord ? Array.Empty<PageLink>() : [new PageLink(found.Project.Name, found.Path)]];
        return true;
    }

    protected AsAt Now => AsAt.Read(null, Desk.Today);
}

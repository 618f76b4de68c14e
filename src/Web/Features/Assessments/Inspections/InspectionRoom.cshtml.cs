using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionRoomPage(OpenRoomUntil openUntil, CloseRoom close, LetInspectorIn letIn, ShowInspectorOut showOut, ShareWithInspectors share, TakeBackShared takeBack, ThingsToShare things, ListOpenings openings, GoldenThreadDb db, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell)
    : AroundInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>How many things are offered at once, and how many openings are shown; the search finds the rest, and the file holds all.</summary>
    public const int Most = 40;

    [BindProperty] public DateParts Until { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public Guid? Guest { get; set; }
    [BindProperty] public List<string> Things { get; set; } = [];
    [BindProperty] public string? Words { get; set; }

    /// <summary>The number of what is to be taken back; null for nothing.</summary>
    [BindProperty(SupportsGet = true)] public int? Thing { get; set; }

    /// <summary>Words of the titles of what is to be shared.</summary>
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }

    public override string Way => "room";
    public InspectorsRoom? Room => Inspection.Room;
    public bool IsOpen => Room?.IsOpen(Desk.Today) == true;
    public SharedThing? ToTakeBack => Room?.OnShow.FirstOrDefault(thing => thing.Number == Thing);
    public IReadOnlyList<ShareableThing> Offered { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Inspectors { get; private set; } = new Dictionary<Guid, string>();
    public IReadOnlyList<RoomOpening> Openings { get; private set; } = [];
    public IReadOnlyDictionary<int, int> Counts { get; private set; } = new Dictionary<int, int>();
    public IEnumerable<SelectListItem> Guests => [new("Choose an inspector", ""), .. Inspectors.Where(each => Room!.Guests.All(guest => guest.Account != each.Key)).Select(each => new SelectListItem(each.Value, each.Key.ToString()))];

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostOpenAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [Until.Fault("Until", "The last day")], by => openUntil.RunAsync(inspection, Until.Read(), by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostCloseAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => close.RunAsync(inspection, Because, by, cancel), Asked, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostLetInAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => letIn.RunAsync(inspection, Guest ?? Guid.Empty, by, cancel), Asked, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostShowOutAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => showOut.RunAsync(inspection, Guest ?? Guid.Empty, by, cancel), Asked, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostShareAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => share.RunAsync(inspection, [.. Things.Select(ShareableThing.Read).OfType<(SharedKind, Guid)>()], Words, by, cancel), Asked, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostTakeBackAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => takeBack.RunAsync(inspection, Thing ?? 0, Because, by, cancel), Asked, cancel);

    protected override async Task FillAsync(CancellationToken cancel)
    {
        if (Room is null) { return; }
        (Openings, Counts) = (await openings.RunAsync(Inspection.Id, Most, cancel), await openings.CountsAsync(Inspection.Id, cancel));
        if (!MayRun) { return; }
        (Offered, Inspectors) = (ThingsToShare.Left(Inspection, await things.RunAsync(Inspection, cancel), Find), await LetInspectorIn.InspectorsAsync(db, Desk.Actor, cancel));
    }

    protected override bool Begin()
    {
        Asked();
        return Thing is null || ToTakeBack is not null;
    }

    private void Asked() => Until = DateParts.Of(Room?.Until ?? Inspection.FieldWork?.AddDays(60) ?? Desk.Today.AddDays(60));
}

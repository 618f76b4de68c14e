using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadRooms)]
public sealed class SharedThingPage(OpenRoom open, SharedPapers papers, NoteOpening note, Shell shell) : PageModel
{
    public OpenedRoom Room { get; private set; } = null!;
    public RoomThing Shared { get; private set; } = null!;

    /// <summary>What it says; null where it cannot be read at the moment.</summary>
    public Report? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection, int number, CancellationToken cancel)
    {
        if (await open.RunAsync(inspection, cancel) is not { } room || room.Find(number) is not { } shared) { return NotFound(); }
        (Room, Shared, Paper) = (room, shared, await papers.RunAsync(room, shared, cancel));
        await note.RunAsync(room.Inspection, number, $"{shared.Thing.Title}: {(Paper is null ? "could not be read" : "looked at")}", cancel);
        shell.Crumbs = [new("Inspectors’ rooms", "/rooms"), new(room.Inspection.Title, room.Path)];
        return Page();
    }
}

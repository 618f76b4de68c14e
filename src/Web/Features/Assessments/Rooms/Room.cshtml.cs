using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadRooms)]
public sealed class RoomPage(OpenRoom open, NoteOpening note, Shell shell) : PageModel
{
    public OpenedRoom Opened { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel)
    {
        if (await open.RunAsync(inspection, cancel) is not { } room) { return NotFound(); }
        await note.RunAsync(room.Inspection, null, "The room", cancel);
        Opened = room;
        shell.Crumbs = [new("Inspectors’ rooms", "/rooms")];
        return Page();
    }
}

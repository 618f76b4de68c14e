using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Operations;

[Needs(Right.ReadHistory)]
public sealed class RecordHistoryPage(ReadHistory read, Shell shell) : PageModel
{
    public ReadEntries Read { get; private set; } = null!;
    public string RecordName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string kind, Guid id, CancellationToken cancel)
    {
        Read = await read.RunAsync(new HistoryFilter { Subject = id, Kind = kind }, int.TryParse(Request.Query["page"], out var page) ? page : 1, cancel);
        if (Read.Count == 0) { return NotFound(); }
        RecordName = $"{kind} {Read.Entries[0].Entry.SubjectName}";
        shell.Crumbs = [new("History", "/history")];
        return Page();
    }
}

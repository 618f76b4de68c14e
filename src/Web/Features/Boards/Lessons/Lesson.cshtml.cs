using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A lesson, and who did as it says.</summary>
[Needs(Right.ReadCases)]
public sealed class LessonPage(UseLesson use, ListCases list, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public string? Where { get; set; }
    [BindProperty] public DateParts UsedOn { get; set; } = new();
    public Case Case { get; private set; } = null!;
    public Lesson Lesson { get; private set; } = null!;
    public bool MayUse => desk.May(Right.RecordDecision) || desk.May(Right.UpdateAction);

    public async Task<IActionResult> OnGetAsync(int number, int lesson, CancellationToken cancel) => await LoadAsync(number, lesson, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, int lesson, CancellationToken cancel)
    {
        if (!await LoadAsync(number, lesson, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || UsedOn.Fault("UsedOn", "The day") is not null) { return this.Show([.. new[] { UsedOn.Fault("UsedOn", "The day") }.OfType<Domain.Basics.Problem>()]); }
        var outcome = await use.RunAsync(number, lesson, Where, UsedOn.Read(), desk.By(Request), cancel);
        return outcome is null ? NotFound() : outcome.IsGranted ? this.Done(Request.Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    public string NameOf(Guid service) => desk.Organisation!.Chart.Service(service)?.Name ?? "";

    private async Task<bool> LoadAsync(int number, int lesson, CancellationToken cancel)
    {
        if (await list.OneAsync(number, cancel) is not { } found || found.Lessons.FirstOrDefault(each => each.Number == lesson) is not { } one) { return false; }
        (Case, Lesson) = (found, one);
        shell.Crumbs = [new("Boards", "/boards"), new("Lessons", "/boards/lessons")];
        return true;
    }
}

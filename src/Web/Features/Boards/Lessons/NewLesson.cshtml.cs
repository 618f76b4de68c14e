using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The form in which what was learned from a case is recorded; it begins with what the case knows.</summary>
[Needs(Right.RecordDecision)]
public sealed class NewLessonPage(WriteLesson write, ListCases list, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public string? LessonTitle { get; set; }
    [BindProperty] public string? Happened { get; set; }
    [BindProperty] public string? Done { get; set; }
    [BindProperty] public string? Came { get; set; }
    [BindProperty] public string? Advice { get; set; }
    [BindProperty] public List<Guid> Services { get; set; } = [];
    [BindProperty] public string? Themes { get; set; }
    public Case Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        (Happened, Done) = (Case.Reason, string.Join("; ", Case.Hearings.SelectMany(hearing => hearing.Actions)));
        Came = string.Join(" ", Case.Promises.Select(promise => promise.Outcome).Append(Case.ClosedBecause).Where(words => words.Length > 0));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var outcome = await write.RunAsync(number, new() { Title = LessonTitle, Happened = Happened, Done = Done, Came = Came, Advice = Advice, Services = Services, Themes = Themes }, desk.By(Request), cancel);
        return outcome is null ? NotFound() : outcome.IsGranted ? this.Done($"/boards/cases/{number}", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if (await list.OneAsync(number, cancel) is not { } found) { return false; }
        Case = found;
        shell.Crumbs = [new("Boards", "/boards"), new("Cases", "/boards/cases"), new(found.Code, $"/boards/cases/{number}")];
        return true;
    }
}

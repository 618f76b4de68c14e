using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class EditionPage(RetireFramework retire, UseFrameworkAgain useAgain, OpenFramework open, Desk desk, Shell shell) : OneFrameworkPage(open, desk, shell)
{
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    public EditionLine Edition => Opened.Edition!;

    public async Task<IActionResult> OnGetAsync(string framework, int number, CancellationToken cancel)
    {
        if (!await LoadAsync(framework, number, cancel)) { return NotFound(); }
        On = DateParts.Of(Desk.Today);
        return Page();
    }

    [Needs(Right.RunAssessments)]
    public async Task<IActionResult> OnPostRetireAsync(string framework, int number, CancellationToken cancel)
    {
        if (!await LoadAsync(framework, number, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || On.Fault("On", "The last day") is not null) { return this.Show(On.Fault("On", "The last day") is { } fault ? [fault] : []); }
        return Answer(await retire.RunAsync(framework, number, Because, On.Read(), Desk.By(Request), cancel));
    }

    [Needs(Right.RunAssessments)]
    public async Task<IActionResult> OnPostUseAgainAsync(string framework, int number, CancellationToken cancel) =>
        await LoadAsync(framework, number, cancel) ? Answer(await useAgain.RunAsync(framework, number, Desk.By(Request), cancel)) : NotFound();

    private IActionResult Answer<T>(Outcome<T>? outcome) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        { Value: null } => this.Done(Framework.PathOf(Edition), "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(Framework.PathOf(Edition), $"Edition {Edition.Number}: {happened.InWords}."),
    };
}

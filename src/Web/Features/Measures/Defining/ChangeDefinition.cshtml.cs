using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class ChangeDefinitionPage(RedefineMeasure redefine, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public MeasureForm Form { get; set; } = new();

    /// <summary>"always" where the words are put right for all periods, "from" where it changes from a day on.</summary>
    [BindProperty] public string? When { get; set; }
    [BindProperty] public DateParts From { get; set; } = new();
    [BindProperty] public bool? IsBreak { get; set; }
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        Form = MeasureForm.Of(Definition);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var definition = Form.Read(problems);
        var from = Day(From, "From", "The first day", problems);
        if (When is not ("always" or "from")) { problems.Add(new("When", "Say whether it changes from a day on, or was always meant so.")); }
        if (When == "from" && from is null && From.IsEmpty) { problems.Add(new("From", "Give the day from which it holds.")); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems.Select(MeasureForm.InForm)); }
        return await DoAsync(by => redefine.RunAsync(measure, definition, When == "from" ? from : null, IsBreak, Because, by, cancel), inForm: MeasureForm.InForm, cancel: cancel);
    }
}

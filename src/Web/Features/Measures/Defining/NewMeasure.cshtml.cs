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
public sealed class NewMeasurePage(DefineMeasure define, Desk desk, Shell shell) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public MeasureForm Form { get; set; } = new();
    [BindProperty] public Guid? Owner { get; set; }
    [BindProperty] public Guid? Deputy { get; set; }

    public void OnGet() => shell.Crumbs = [new("Measures", "/measures")];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        OnGet();
        if (!ModelState.IsValid) { return this.Show([]); }
        List<Problem> problems = [];
        var definition = Form.Read(problems);
        if (problems.Count > 0) { return this.Show(problems.Select(MeasureForm.InForm)); }
        var answer = await define.RunAsync(Code, definition, Owner, Deputy, desk.By(Request), cancel);
        return answer.Problems.Count > 0 ? this.Show(answer.Problems.Select(MeasureForm.InForm)) : this.Done($"/measures/{answer.Slug}/definition", $"{definition.Title} was added. Give it a target, a rating rule and its lists, and its figures can be entered.");
    }
}

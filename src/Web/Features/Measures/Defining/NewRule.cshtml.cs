using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class NewRulePage(MakeRule make, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public RatingRuleForm Form { get; set; } = new();

    /// <summary>The rule as typed, to show what it does; null until it was asked to be shown.</summary>
    public RatingRule? Preview { get; private set; }

    public void OnGet(int? preset)
    {
        Begin();
        if (preset is >= 1 && preset <= RatingRule.Presets.Count) { Form = RatingRuleForm.Of(RatingRule.Presets[preset.Value - 1]); }
    }

    public async Task<IActionResult> OnPostAsync(string? preview, CancellationToken cancel)
    {
        Begin();
        if (!ModelState.IsValid) { return this.Show([]); }
        List<Problem> problems = [];
        var rule = Form.Read(problems);
        if (problems.Count == 0) { problems.AddRange(rule.Faults()); }
        if (problems.Count > 0) { return this.Show(problems.Select(RatingRuleForm.InForm)); }
        if (preview is not null) { Preview = rule; return Page(); }
        var made = await make.RunAsync(rule, desk.By(Request), cancel);
        return made.IsGranted ? this.Done("/measures/rules", $"The rule “{rule.Name}” was made. Choose it for a measure or a list, and it colours what is recorded from then on.") : this.Show(made.Problems.Select(RatingRuleForm.InForm));
    }

    private void Begin() => shell.Crumbs = [new("Measures", "/measures"), new("How figures are rated", "/measures/rules")];
}

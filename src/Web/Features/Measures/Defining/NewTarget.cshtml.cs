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
public sealed class NewTargetPage(ProposeTarget propose, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    /// <summary>The most periods that are shown before saving.</summary>
    private const int Shown = 24;

    [BindProperty] public TargetForm Form { get; set; } = new();

    /// <summary>What the target would ask; null until it was asked to be shown.</summary>
    public IReadOnlyList<TargetPreview>? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(string measure, string? shape, int? year, Guid? part, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        Form = TargetForm.For(Definition, Enum.TryParse<TargetShape>(shape, out var known) && Enum.IsDefined(known) ? known : TargetShape.Constant, year, part, Desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, string? preview, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        var by = Desk.By(Request);
        List<Problem> problems = [];
        var setting = Form.Read(by.Key, Definition, problems, out var rows);
        Problem InForm(Problem problem) => TargetForm.InForm(problem, rows) is var found && found.Field is "" or "_version" or "_key" ? found : found with { Field = $"Form.{found.Field}" };
        if (problems.Count == 0) { problems.AddRange(setting.Faults(Measure).Select(problem => TargetForm.InForm(problem, rows))); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems.Select(problem => problem with { Field = problem.Field.Length == 0 ? "" : $"Form.{problem.Field}" })); }
        if (preview is not null)
        {
            Preview = Measure.Preview(setting with { SetOn = Desk.Today }, Coming(setting));
            return Page();
        }

        return await DoAsync(by => propose.RunAsync(measure, setting, by, cancel), $"{Path}/targets", "It colours nothing until it is approved.", InForm, cancel);
    }

    /// <summary>The periods that the target is for, from its first or the one that today is in.</summary>
    private IEnumerable<Period> Coming(TargetSetting setting)
    {
        var frequency = Definition.Frequency;
        if (Form.Shape == TargetShape.Profile) { return frequency.OfYear(Form.Year); }
        if (frequency == Frequency.Snapshot) { return [Period.Of(setting.From)]; }
        List<Period> periods = [];
        var first = frequency.PeriodFrom(setting.From);
        if (Form.Shape != TargetShape.Trajectory && first.To < Desk.Today) { first = frequency.PeriodOf(Desk.Today); }
        for (var period = first; periods.Count < (Form.Shape == TargetShape.Trajectory ? Math.Max(Shown, 5 * frequency.PerYear()) : Math.Min(Shown, Math.Max(4, frequency.PerYear()))) && !(setting.To < period.To); period = frequency.After(period)) { periods.Add(period); }
        return periods;
    }
}

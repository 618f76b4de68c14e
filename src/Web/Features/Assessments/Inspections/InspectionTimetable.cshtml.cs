using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionTimetablePage(ChooseTimetable choose, MoveStep move, ReleaseStep release, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : AroundInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>The key of the step that is to be moved; null for none.</summary>
    [BindProperty(SupportsGet = true)] public string? Step { get; set; }
    [BindProperty] public string? Template { get; set; }
    [BindProperty] public DateParts Date { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public override string Way => "timetable";
    public PlannedInspection Plan { get; private set; } = new();
    public PlannedStep? ToMove => Plan.Timetable?.Steps.FirstOrDefault(step => step.Key == Step);

    /// <summary>The timetables, those of the inspection's framework first.</summary>
    public IEnumerable<SelectListItem> Templates =>
        [new("Choose a timetable", ""), .. TimetableTemplates.All.OrderByDescending(template => template.Framework == Inspection.Framework).Select(template => new SelectListItem(template.Title, template.Code))];

    /// <summary>Whether the first day of a step can be set: not that of the publication of a report that is published.</summary>
    public bool CanMove(PlannedStep step) => MayRun && (Inspection.PublishedOn is null || Inspection.PublicationOf(Plan.Timetable!.Template)?.Key != step.Key);

    public bool IsSetHere(PlannedStep step) => CanMove(step) && Inspection.ByHand.Any(hand => hand.Key == step.Key);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostChooseAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [], by => choose.RunAsync(inspection, Template, by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostMoveAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [Date.Fault("Date", "The first day")], by => move.RunAsync(inspection, Step ?? "", Date.Read(), Because, by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostReleaseAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [], by => release.RunAsync(inspection, Step ?? "", by, cancel), null, cancel);

    protected override Task FillAsync(CancellationToken cancel)
    {
        Plan = PlannedInspection.Of(Inspection, Days, Desk.Today);
        return Task.CompletedTask;
    }

    protected override bool Begin()
    {
        (Template, Date) = (Inspection.Timetable, DateParts.Of(ToMove?.From));
        return string.IsNullOrEmpty(Step) || ToMove is not null;
    }
}

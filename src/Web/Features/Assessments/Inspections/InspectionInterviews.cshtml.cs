using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionInterviewsPage(PlanEncounter plan, ChangeEncounter change, ConfirmEncounter confirm, CancelEncounter cancelOne, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell)
    : AroundInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>The number of the interview or focus group that is worked on; null for none.</summary>
    [BindProperty(SupportsGet = true)] public int? Encounter { get; set; }
    [BindProperty] public bool IsGroup { get; set; }
    [BindProperty] public string? With { get; set; }
    [BindProperty] public string? About { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Time { get; set; }
    [BindProperty] public string? Where { get; set; }
    [BindProperty] public string? Because { get; set; }

    public override string Way => "interviews";
    public Encounter? Chosen => Inspection.Encounters.FirstOrDefault(each => each.Number == Encounter && !each.IsCancelled);

    /// <summary>Those that were not cancelled.</summary>
    public IReadOnlyList<Encounter> Planned => [.. Inspection.Encounters.Where(each => !each.IsCancelled)];

    /// <summary>By day; those without one last.</summary>
    public IEnumerable<Encounter> InOrder => Inspection.Encounters.OrderBy(each => each.On ?? DateOnly.MaxValue).ThenBy(each => each.Number);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostPlanAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [On.Fault("On", "The day")], by => plan.RunAsync(inspection, Read(), by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostChangeAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [On.Fault("On", "The day")], by => change.RunAsync(inspection, Encounter ?? 0, Read(), by, cancel), null, cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostConfirmAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => confirm.RunAsync(inspection, Encounter ?? 0, by, cancel), () => Begin(), cancel);

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostCancelAsync(string inspection, CancellationToken cancel) => ActAsync(inspection, [], by => cancelOne.RunAsync(inspection, Encounter ?? 0, Because, by, cancel), () => Begin(), cancel);

    protected override bool Begin()
    {
        if (Chosen is { } chosen) { (IsGroup, With, About, On, Time, Where) = (chosen.IsGroup, chosen.With, chosen.About, DateParts.Of(chosen.On), chosen.Time, chosen.Where); }
        return Encounter is null || Chosen is not null;
    }

    private EncounterDetails Read() => new() { IsGroup = IsGroup, With = With, About = About, On = On.Read(), Time = Time, Where = Where };
}

using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadDrafts)]
public sealed class InspectionFeedbackPage(NoteFeedback note, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : AroundInspectionPage(open, conflicts, desk, shell)
{
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Part { get; set; }

    public override string Way => "feedback";
    public FrameworkContent? Framework => ShippedFrameworks.Find(Inspection.Framework);

    /// <summary>The parts of the framework, each under the one that it belongs to.</summary>
    public IReadOnlyList<SelectListItem> Parts => [new("None in particular", ""), .. (Framework?.All() ?? []).Select(each => new SelectListItem($"{string.Concat(Enumerable.Repeat("– ", each.Depth))}{each.Part.Ref} {each.Part.Title}", each.Part.Ref))];

    [Needs(Right.RunAssessments)]
    public Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel) =>
        ActAsync(inspection, [On.Fault("On", "The day")], by => note.RunAsync(inspection, new() { On = On.Read(), From = From, Words = Words, Ref = Part }, by, cancel), null, cancel);

    protected override bool Begin()
    {
        On = DateParts.Of(Desk.Today);
        return true;
    }
}

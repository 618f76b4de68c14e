using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A page about one finding.</summary>
public abstract class OneFindingPage(OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    public Finding Finding { get; private set; } = null!;
    public string FindingPath => Opened.PathOf(Finding);
    public bool MayAnswer => Finding.WithdrawnBecause is null && Finding.MayAnswer(Desk.Actor, Desk.Organisation!.Chart);
    public bool MayApprove => Finding.MayApprove(Desk.Actor, Desk.Organisation!.Chart);

    /// <summary>Opens the finding; false when there is none that this person may see.</summary>
    protected async Task<bool> LoadAsync(string inspection, int number, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel) || Opened.Report is null || Opened.Findings.FirstOrDefault(each => each.Number == number) is not { } finding) { return false; }
        Finding = finding;
        return true;
    }
}

using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A page about one finding.</summary>
public abstract class OneFindingPage(OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    public Finding Finding { get; private set; } = null!;
    public string FindingPath => Opened.PathOf(Finding);
    public bool MayAnswer => !AsAt.IsPast && Finding.WithdrawnBecause is null && Finding.MayAnswer(Desk.Actor, Desk.Organisation!.Chart);
    public bool MayApprove => !AsAt.IsPast && Finding.MayApprove(Desk.Actor, Desk.Organisation!.Chart);

    /// <summary>Opens the finding as it is now; false when there is none that this person may see.</summary>
    protected Task<bool> LoadAsync(string inspection, int number, CancellationToken cancel) => LoadAsync(inspection, number, AsAt.Read(null, Desk.Today), cancel);

    /// <summary>Opens it as at a day; false when there was none then, or none that this person may see.</summary>
    protected async Task<bool> LoadAsync(string inspection, int number, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, asAt, cancel) || Opened.Report is null || Opened.Findings.FirstOrDefault(each => each.Number == number) is not { } finding) { return false; }
        Finding = finding;
        return true;
    }
}

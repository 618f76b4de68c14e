using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A page about one self-assessment.</summary>
public abstract class OneSelfAssessmentPage(OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    public OpenedSelfAssessment Opened { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public Desk Desk => desk;
    public SelfAssessment Assessment => Opened.Assessment;
    public string Path => Opened.Path;
    public AsAt AsAt => Opened.AsAt;
    public bool MayRun => desk.May(Right.RunAssessments) && !AsAt.IsPast;

    /// <summary>The day with which links go on, so that whoever looks at a past day stays there.</summary>
    public string Past => AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "";

    /// <summary>The day as at which somebody asked for the page.</summary>
    protected AsAt AskedDay => AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today);

    /// <summary>Opens it as it is now; false when there is none that this person may see.</summary>
    protected Task<bool> LoadAsync(string assessment, CancellationToken cancel, bool isRecord = false) => LoadAsync(assessment, AsAt.Read(null, desk.Today), cancel, isRecord);

    /// <summary>Opens it as at a day; false when there was none then, or none that this person may see.</summary>
    protected async Task<bool> LoadAsync(string assessment, AsAt asAt, CancellationToken cancel, bool isRecord = false)
    {
        if (await open.RunAsync(assessment, asAt, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Assessments", "/assessments"), new("Self-assessments", "/assessments/self"), .. isRecord ? [] : new[] { new PageLink(opened.Assessment.Title, opened.Path + Past) }];
        return true;
    }

    /// <summary>Goes on and says what happened, or shows what stood in the way.</summary>
    protected async Task<IActionResult> AnswerAsync<T>(Outcome<T>? outcome, Guid record, Submission by, string path, string what, CancellationToken cancel) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => await RefuseAsync(refused.Problems, record, by, cancel),
        { Value: null } => this.Done(path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(path, $"{what}: {happened.InWords}."),
    };

    /// <summary>Shows the problems; where somebody else was first, also what they changed.</summary>
    protected async Task<IActionResult> RefuseAsync(IReadOnlyList<Problem> problems, Guid record, Submission by, CancellationToken cancel)
    {
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(record, by, cancel); }
        return this.Show(problems);
    }
}

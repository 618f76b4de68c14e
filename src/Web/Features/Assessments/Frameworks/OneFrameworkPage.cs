using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A page about one framework.</summary>
public abstract class OneFrameworkPage(OpenFramework open, Desk desk, Shell shell) : PageModel
{
    public OpenedFramework Opened { get; private set; } = null!;
    public ListedFramework Framework => Opened.Framework;
    public string Path => Framework.Path;
    public Desk Desk => desk;
    public bool MayRun => desk.May(Right.RunAssessments);

    /// <summary>Opens the framework; false when there is none.</summary>
    protected async Task<bool> LoadAsync(string framework, int? number, CancellationToken cancel, bool isRecord = false)
    {
        if (await open.RunAsync(framework, number, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Assessments", "/assessments"), new("Frameworks", "/assessments/frameworks"), .. isRecord ? Array.Empty<PageLink>() : [new(opened.Framework.Content.Title, opened.Framework.Path)]];
        return true;
    }
}

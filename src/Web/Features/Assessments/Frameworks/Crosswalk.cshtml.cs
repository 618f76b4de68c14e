using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What one part of a framework already answers in others.</summary>
[Needs(Right.ReadAssessments)]
public sealed class CrosswalkPage(ListFrameworks list, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "framework")] public string? Code { get; set; }
    [BindProperty(SupportsGet = true, Name = "ref")] public string? Reference { get; set; }
    public IReadOnlyList<ListedFramework> All { get; private set; } = [];
    public ListedFramework? Framework { get; private set; }
    public IReadOnlyList<CrosswalkLine> Every { get; private set; } = [];

    /// <summary>Those of the part that was asked for and of the parts below it; of all where none was.</summary>
    public IReadOnlyList<CrosswalkLine> Lines { get; private set; } = [];
    public bool IsKnown { get; private set; } = true;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Assessments", "/assessments"), new("Frameworks", "/assessments/frameworks")];
        All = await list.RunAsync(cancel);
        if (string.IsNullOrEmpty(Code)) { return; }
        Framework = All.FirstOrDefault(each => each.Code == Code);
        IsKnown = Framework is not null;
        if (Framework is null) { return; }
        Every = Lines = CrosswalkLine.Of(Framework.Content, All);
        if (string.IsNullOrWhiteSpace(Reference)) { return; }
        var part = Framework.Content.Find(Reference.Trim());
        IsKnown = part is not null;
        var meant = part is null ? [] : (Framework.Content with { Parts = [part] }).All().Select(each => each.Part.Ref).ToHashSet();
        Lines = [.. Every.Where(line => meant.Contains(line.Ref))];
    }
}

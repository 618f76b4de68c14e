using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Several self-assessments on one framework as a heat map, or a form to choose them.</summary>
[Needs(Right.ReadAssessments)]
public sealed class SideBySidePage(LaySideBySide lay, Desk desk, Shell shell) : PageModel
{
    [BindProperty(Name = "framework", SupportsGet = true)] public string? Framework { get; set; }
    [BindProperty(Name = "assessment", SupportsGet = true)] public IReadOnlyList<string?> Assessments { get; set; } = [];
    public LaidSideBySide Laid { get; private set; } = null!;
    public Desk Desk => desk;

    /// <summary>The frameworks on which there are enough assessments to compare; of one that was chosen, that one alone.</summary>
    public IReadOnlyList<ComparableAssessments> Choices { get; private set; } = [];

    /// <summary>The frameworks on which there is one assessment only.</summary>
    public IReadOnlyList<ComparableAssessments> Alone => [.. Laid.Choices.Where(each => each.Assessments.Count < SideBySide.Fewest)];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Laid = await lay.RunAsync(Framework, Assessments, cancel);
        var enough = Laid.Choices.Where(each => each.Assessments.Count >= SideBySide.Fewest).ToList();
        Choices = Laid.Compared is { } compared ? [.. enough.Where(each => each.Code == compared.Columns[0].Edition.Code)] : enough;
        shell.Crumbs = [new("Assessments", "/assessments"), new("Self-assessments", "/assessments/self")];
    }

    /// <summary>Where all the assessments on a framework are side by side.</summary>
    public static string AllOf(ComparableAssessments choice) => $"/assessments/self/side-by-side?framework={Uri.EscapeDataString(choice.Code)}{string.Concat(choice.Assessments.Select(each => $"&assessment={Uri.EscapeDataString(each.Code)}"))}";

    /// <summary>An assessment as it is offered: its title, with who is assessed and the year where the title does not say them.</summary>
    public static string NameOf(SelfAssessment assessment) =>
        assessment.Title.Contains(assessment.Subject, StringComparison.OrdinalIgnoreCase) && assessment.Title.Contains(assessment.Year, StringComparison.OrdinalIgnoreCase) ? assessment.Title : $"{assessment.Title}: {assessment.Subject}, {assessment.Year}";

    /// <summary>How a cell is shown.</summary>
    public static ShownScore Shown(SideCell cell) => ShownScore.Of(cell.Score, cell.Scale) with { Words = cell.Words };

    public static ShownScore Overall(SideColumn column) => ShownScore.Of(column.Overall.Score, column.Edition.Content.ScaleFor(ScoringRule.Whole));

    /// <summary>Where the answer to a part is, with the reasons for its score.</summary>
    public static string PathOf(SideColumn column, string reference) => $"/assessments/self/{column.Assessment.Code}/parts/{Uri.EscapeDataString(reference)}";
}

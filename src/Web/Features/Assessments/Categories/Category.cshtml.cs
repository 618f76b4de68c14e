using GoldenThread.Domain.Assessments.Categories;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Works out a star category. All that it knows stands in its address, so that it can be shared; nothing is saved.</summary>
[Needs(Right.ReadAssessments)]
public sealed class CategoryPage(Shell shell) : PageModel
{
    private const string Table = "cpa-star-category-2005", Assessment = "cpa-corporate-assessment-2005";

    public CategoryForm Form { get; private set; } = new();
    public static IReadOnlyList<SelectListItem> Scores { get; } = [new("Not given", ""), .. Enumerable.Range(StarBlock.Worst, StarBlock.Best).Select(score => new SelectListItem($"{score}", $"{score}"))];

    /// <summary>Where the table was read.</summary>
    public static IReadOnlyList<string> Sources => ShippedFrameworks.Find(Table)?.Sources ?? [];

    /// <summary>What of the table is missing.</summary>
    public static IReadOnlyList<string> Gaps => ShippedFrameworks.Find(Table)?.Gaps ?? [];

    /// <summary>Where the rule of the corporate assessment was read.</summary>
    public static string RuleSource => ShippedFrameworks.Find(Assessment)?.Scoring.FirstOrDefault()?.Source ?? "";

    public void OnGet()
    {
        shell.Crumbs = [new("Assessments", "/assessments"), new("Frameworks", "/assessments/frameworks")];
        Form = CategoryForm.Read(key => Request.Query[key]);
        foreach (var problem in Form.Problems) { ModelState.AddModelError(problem.Field, problem.Message); }
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What was promised of a measure, and whether it was kept (R75).</summary>
[Needs(Right.ReadMeasures)]
public sealed class MeasurePromisesPage(SeeForecasts see, MakePromise make, Desk desk, Shell shell) : OneForecastsPage(see, shell)
{
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Least { get; set; }
    [BindProperty] public string? Most { get; set; }
    [BindProperty] public DateParts By { get; set; } = new();
    [BindProperty] public string? MadeBy { get; set; }
    [BindProperty] public DateParts MadeOn { get; set; } = new();
    [BindProperty] public string? Where { get; set; }

    /// <summary>The posts to choose from, by title.</summary>
    public IEnumerable<SelectListItem> Posts => desk.Organisation!.Chart.Posts.Where(post => !(post.EndedOn < desk.Today) || post.Title == MadeBy).Select(post => post.Title).Order(StringComparer.OrdinalIgnoreCase)
        .Select(title => new SelectListItem(title, title)).Prepend(new SelectListItem("Choose a post", ""));

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await FindAsync(measure, cancel)) { return NotFound(); }
        MadeOn = DateParts.Of(desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await FindAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var (least, most) = (Number(Least, "Least", "The least", problems), Number(Most, "Most", "The most", problems));
        var by = TypedDay.Read(By, "By", "The promised day", problems);
        var made = TypedDay.Read(MadeOn, "MadeOn", "The day of the promise", problems);
        if (by is null && problems.All(problem => problem.Field != "By")) { problems.Add(new("By", "Give the day by which it was promised.")); }
        if (made is null && problems.All(problem => problem.Field != "MadeOn")) { problems.Add(new("MadeOn", "Give the day on which it was promised.")); }
        if (desk.Organisation!.Chart.Posts.All(post => post.Title != MadeBy)) { problems.Add(new("MadeBy", "Choose the post that promised it.")); }
        if (problems.Count > 0) { return this.Show(problems); }
        MeasurePromise Of(Measure of) => new()
        {
            Id = Guid.CreateVersion7(),
            CouncilId = of.CouncilId,
            MeasureId = of.Id,
            Words = Naming.Tidy(Words),
            Promise = new(new ValueRange(least, most), by!.Value),
            MadeBy = MadeBy!,
            MadeOn = made!.Value,
            Where = Naming.Tidy(Where) is { Length: > 0 } where ? where : null,
        };
        return Answer(await make.RunAsync(measure, Of, desk.By(Request), cancel), $"{Full.Path}/promises");
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class MeasureQualityPage(AssessQuality assess, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    /// <summary>The six characteristics of the Audit Commission (2007), each with its question.</summary>
    public static IReadOnlyList<(string Name, string Asks)> Characteristics { get; } =
    [
        ("Accuracy", "Is it near enough to the truth for its use?"), ("Validity", "Is it collected as its definition says?"), ("Reliability", "Is it collected alike over time and place?"),
        ("Timeliness", "Is it there soon enough to act on?"), ("Relevance", "Does it tell what it is used for?"), ("Completeness", "Is all counted that belongs to it?"),
    ];

    [BindProperty] public QualityGrade? Accuracy { get; set; }
    [BindProperty] public QualityGrade? Validity { get; set; }
    [BindProperty] public QualityGrade? Reliability { get; set; }
    [BindProperty] public QualityGrade? Timeliness { get; set; }
    [BindProperty] public QualityGrade? Relevance { get; set; }
    [BindProperty] public QualityGrade? Completeness { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        On = DateParts.Of(Desk.Today);
        if (Measure.Quality is { } known) { (Accuracy, Validity, Reliability, Timeliness, Relevance, Completeness, Words) = (known.Accuracy, known.Validity, known.Reliability, known.Timeliness, known.Relevance, known.Completeness, known.Words); }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(On, "On", "The day", problems);
        if (on is null && problems.Count == 0) { problems.Add(new("On", "Give the day on which it was looked at.")); }
        if (problems.Count > 0 || !ModelState.IsValid) { return this.Show(problems); }
        var quality = new DataQuality(Accuracy ?? default, Validity ?? default, Reliability ?? default, Timeliness ?? default, Relevance ?? default, Completeness ?? default, Words ?? "", "", on!.Value);
        return await DoAsync(by => assess.RunAsync(measure, quality, by, cancel), cancel: cancel);
    }

    /// <summary>What is chosen of a characteristic.</summary>
    public string Of(string name) => (name switch { nameof(Accuracy) => Accuracy, nameof(Validity) => Validity, nameof(Reliability) => Reliability, nameof(Timeliness) => Timeliness, nameof(Relevance) => Relevance, _ => Completeness })?.ToString() ?? "";
}

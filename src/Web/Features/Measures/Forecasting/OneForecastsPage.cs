using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A page about the forecasts or promises of one measure.</summary>
public abstract class OneForecastsPage(SeeForecasts see, Shell shell) : PageModel
{
    public ForecastsInFull Full { get; private set; } = null!;
    public MeasureDefinition Definition => Full.Measure.Definition;

    protected async Task<bool> FindAsync(string measure, CancellationToken cancel)
    {
        if (await see.RunAsync(measure, cancel) is not { } full) { return false; }
        Full = full;
        shell.Crumbs = [new("Measures", "/measures"), new($"{full.Measure.Code} {full.Measure.Definition.Title}", full.Path)];
        return true;
    }

    /// <summary>Goes on and says what happened, or shows what stood in the way.</summary>
    protected IActionResult Answer<T>(Outcome<T>? outcome, string path) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        { Value: null } => this.Done(path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(path, $"{happened.InWords}."),
    };

    /// <summary>A figure as typed, with or without thousands separators; null where nothing was.</summary>
    protected static decimal? Number(string? typed, string field, string what, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) { return null; }
        var read = Domain.Measures.Figures.FigureReader.Read(typed);
        if (read.Value is { } value) { return value; }
        problems.Add(new(field, $"{what} is not a number. Write it like 61.4."));
        return null;
    }
}

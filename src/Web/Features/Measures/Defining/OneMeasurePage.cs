using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A page on which something is said or decided of what one measure is: opens the measure, and answers what the act said.</summary>
public abstract class OneMeasurePage(OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    public OpenedDefinition Opened { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public Desk Desk => desk;
    public Measure Measure => Opened.Measure;
    public MeasureDefinition Definition => Measure.Definition;
    public string Path => $"/measures/{Measure.Slug}";

    /// <summary>The page that all of these lead back to.</summary>
    public string About => $"{Path}/definition";
    protected virtual bool IsAbout => false;
    public bool MayChange => desk.May(Right.RunMeasures);

    /// <summary>Opens the measure; false when there is none that this person may read.</summary>
    protected async Task<bool> LoadAsync(string measure, CancellationToken cancel)
    {
        if (await open.RunAsync(measure, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Measures", "/measures"), new($"{opened.Measure.Code} {opened.Measure.Definition.Title}", Path), .. IsAbout ? Array.Empty<PageLink>() : [new("About this measure", About)]];
        return true;
    }

    /// <summary>Carries an act out, goes on and says what happened; or shows what stood in the way with all that was typed.</summary>
    protected async Task<IActionResult> DoAsync<T>(Func<Submission, Task<Outcome<T>?>> act, string? next = null, string? more = null, Func<Problem, Problem>? inForm = null, CancellationToken cancel = default) where T : Event
    {
        var by = desk.By(Request);
        return await act(by) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => await RefuseAsync(refused.Problems, by, inForm, cancel),
            { Value: null } => this.Done(next ?? About, "Saved before; nothing was changed twice."),
            { Value: var happened } => this.Done(next ?? About, $"{Measure.Code}: {happened.InWords}.{(more is null ? "" : $" {more}")}"),
        };
    }

    /// <summary>Shows the problems; where somebody else was first, also what they changed.</summary>
    protected async Task<IActionResult> RefuseAsync(IReadOnlyList<Problem> problems, Submission by, Func<Problem, Problem>? inForm, CancellationToken cancel)
    {
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Measure.Id, by, cancel); }
        return this.Show(problems.Select(problem => inForm?.Invoke(problem) ?? problem));
    }

    /// <summary>A day as typed, with what is wrong with it among the problems; empty when nothing was typed.</summary>
    protected static DateOnly? Day(DateParts typed, string field, string what, List<Problem> problems)
    {
        if (typed.Fault(field, what) is { } fault) { problems.Add(fault); }
        return typed.Read();
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A page about one list of measures.</summary>
public abstract class OneListPage(ReadLists lists, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    public MeasureList List { get; private set; } = null!;
    public MeasuresView View { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public Desk Desk => desk;
    public string Path => $"/measures/lists/{List.Code}";
    public bool MayChange => desk.May(Right.RunMeasures) && List.EndedOn is null;

    /// <summary>The measures that are or were in it and that this person may read, with their days there.</summary>
    public IReadOnlyList<(Measure Measure, ListMembership Member)> Members { get; private set; } = [];

    /// <summary>Opens the list; false when there is none.</summary>
    protected async Task<bool> LoadAsync(string list, CancellationToken cancel)
    {
        View = await lists.RunAsync(cancel);
        if (View.Book.Lists.FirstOrDefault(each => each.Code == list) is not { } found) { return false; }
        List = found;
        Members = [.. View.Measures.Where(lists.Sees).SelectMany(measure => measure.Lists.Where(member => member.ListId == found.Id).Select(member => (measure, member)))];
        shell.Crumbs = [new("Measures", "/measures"), new("Lists of measures", "/measures/lists"), new(found.Name, Path)];
        return true;
    }

    /// <summary>Goes back to the list and says what happened, or shows what stood in the way.</summary>
    protected async Task<IActionResult> AnswerAsync<T>(Outcome<T>? outcome, Submission by, CancellationToken cancel) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => await RefuseAsync(refused.Problems, by, cancel),
        { Value: null } => this.Done(Path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(Path, $"{List.Name}: {happened.InWords}."),
    };

    /// <summary>Shows the problems; where somebody else was first, also what they changed.</summary>
    protected async Task<IActionResult> RefuseAsync(IReadOnlyList<Problem> problems, Submission by, CancellationToken cancel)
    {
        if (problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(List.Id, by, cancel); }
        return this.Show(problems);
    }
}

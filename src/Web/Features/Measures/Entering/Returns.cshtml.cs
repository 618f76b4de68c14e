using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The timetable: who owes what by when, and who has not.</summary>
[Needs(Right.EnterFigures)]
public sealed class ReturnsPage(OpenTimetable open, ReturnChoices choices, Desk desk, Shell shell) : PageModel
{
    public Timetable Timetable { get; private set; } = null!;
    public ReturnChoicesShown Choices { get; private set; } = null!;
    public bool MayApprove => desk.May(Right.ApproveFigures);
    public bool MayLock => desk.May(Right.RunMeasures);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Measures", "/measures")];
        Timetable = await open.RunAsync(ReturnFilter.Of(Request.Query), cancel);
        Choices = await choices.RunAsync(cancel);
    }

    /// <summary>The return, for those who have to do with it; for others the measure.</summary>
    public string PathOf(TimetableRow row) => desk.Actor.May(Right.EnterFigures, row.Measure.Posts, row.Measure.Services) ? row.Path : $"/measures/{row.Measure.Slug}";

    /// <summary>How a state is shown.</summary>
    public static string KindOf(DueState state) => state switch
    {
        DueState.Overdue => "overdue",
        DueState.InQuestion => "risk",
        DueState.DueSoon or DueState.Entered => "not",
        DueState.Submitted => "track",
        DueState.Approved or DueState.Locked => "done",
        _ => "none",
    };
}

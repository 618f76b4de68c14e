using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.UpdateAction)]
public sealed class ReportRoutePage(OpenAction open, ReportRoute report, Desk desk, Shell shell) : OneActionPage(open, desk, shell)
{
    public MonitoringRoute Route { get; private set; } = null!;
    public string? Board => Desk.Organisation!.Boards.FirstOrDefault(board => board.Id == Route.BoardId)?.Name;
    [BindProperty] public string? Made { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Reference { get; set; }
    [BindProperty] public DateParts NextDue { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        On = DateParts.Of(Route.NextDue <= Desk.Today ? Route.NextDue : Desk.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await FindAsync(plan, code, key, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var (on, next) = (TypedDay.Read(On, "On", "The day of the report", problems), TypedDay.Read(NextDue, "NextDue", "The day of the next report", problems));
        if (Made is not ("yes" or "no")) { problems.Add(new("Made", "Say whether the report was made or missed.")); }
        if (on is null && On.IsEmpty) { problems.Add(new("On", "Give the day of the report, today or earlier.")); }
        if (problems.Count > 0) { return this.Show(problems); }

        var said = new RouteReport(key, on!.Value, Made == "yes", string.IsNullOrWhiteSpace(Reference) ? null : Reference.Trim());
        return Answer(await report.RunAsync(plan, code, said, next, Desk.By(Request), cancel));
    }

    private async Task<bool> FindAsync(string plan, string code, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel, Right.UpdateAction) || Action.Definition.Monitoring.FirstOrDefault(r => r.Key == key) is not { } route) { return false; }
        Route = route;
        return true;
    }
}

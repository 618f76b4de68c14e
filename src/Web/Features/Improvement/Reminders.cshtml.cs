using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ChaseUpdates)]
public sealed class RemindersPage(PlanReminders reminders, ChooseReminders choose, Desk desk, Shell shell) : PageModel
{
    public ReminderRound Round { get; private set; } = null!;
    public IReadOnlyDictionary<Guid, string> PlanCodes { get; private set; } = new Dictionary<Guid, string>();
    public bool MayChoose => desk.May(Right.RunOrganisation);
    public Council Council => desk.Council;
    [BindProperty] public ReminderRhythm Rhythm { get; set; }
    [BindProperty] public DayOfWeek Weekday { get; set; }
    [BindProperty] public int EscalateAfterDays { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Rhythm, Weekday, EscalateAfterDays) = (Council.Reminders, Council.RemindOn, Council.EscalateAfterDays);
        await LoadAsync(cancel);
    }

    [Needs(Right.RunOrganisation)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid) { return this.Show([]); }
        var outcome = await choose.RunAsync(Rhythm, Weekday, EscalateAfterDays, desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done("/organisation/reminders", $"{outcome.Value?.InWords ?? "Saved before; nothing was changed twice"}.") : this.Show(outcome.Problems);
    }

    public IEnumerable<SelectListItem> Weekdays => Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => new SelectListItem(day.ToString(), day.ToString(), day == Weekday));

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Organisation", "/organisation")];
        var (round, plans) = await reminders.RunAsync(desk.Actor.At, cancel);
        PlanCodes = plans;
        // Heads of service and directors see what concerns their own services.
        Round = desk.Actor.ReachOf(Right.ChaseUpdates) == Reach.All ? round : round with
        {
            Left = [],
            Digests = [.. round.Digests.Select(digest => digest with { Lines = [.. digest.Lines.Where(line => desk.Actor.May(Right.ChaseUpdates, line.Action.Posts, line.Action.Services))] }).Where(digest => digest.Lines.Count > 0)],
        };
    }
}

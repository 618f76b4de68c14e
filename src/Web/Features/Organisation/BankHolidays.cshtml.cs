using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>The bank holidays of the next years with where each comes from, and what the council adds or takes back.</summary>
[Needs(Right.RunOrganisation)]
public sealed class BankHolidaysPage(Desk desk, KeepBankHoliday keep, TakeBankHolidayBack takeBack) : PageModel
{
    private const string Path = "/organisation/bank-holidays";

    [BindProperty] public DateParts Day { get; set; } = new();
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public DateParts InsteadOf { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    /// <summary>The exception that is to be taken back; null while one is added.</summary>
    public BankHolidayChange? ToTakeBack { get; private set; }

    /// <summary>This and the next two years, and any other in which the council chose something.</summary>
    public IReadOnlyList<(int Year, IReadOnlyList<BankHoliday> Days)> Years { get; private set; } = [];

    public void OnGet(DateOnly? day) => Load(day);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        Load(null);
        List<Problem> faults = [.. new[] { Day.Fault("Day", "The day that is kept"), InsteadOf.Fault("InsteadOf", "The day that it replaces") }.OfType<Problem>()];
        return faults.Count > 0 || !ModelState.IsValid ? this.Show(faults)
            : Answer(await keep.RunAsync(Day.Read(), Name, InsteadOf.Read(), desk.By(Request), cancel), "The bank holiday was added. Reminders and working days go by it from now on.");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(DateOnly? day, CancellationToken cancel)
    {
        Load(day);
        if (ToTakeBack is not { } change) { return NotFound(); }
        return Answer(await takeBack.RunAsync(change.Day, desk.By(Request), cancel), "The bank holiday was taken back. Reminders and working days go by it from now on.");
    }

    /// <summary>Where a day comes from, in words.</summary>
    public string SourceOf(BankHoliday holiday) => ChangeAt(holiday.Day) is not { } change ? $"By rule: {holiday.Rule}"
        : (change.InsteadOf is { } moved ? $"Moved from {Say.Date(moved)}" : "Proclaimed for this year") + (desk.Council.AddedBankHoliday(holiday.Day) ? ", added by this council" : ", shipped with Golden Thread");

    public BankHolidayChange? ChangeAt(DateOnly day) => desk.Council.BankHolidayChanges.FirstOrDefault(change => change.Day == day);

    /// <summary>Days that were shipped and that the council took back.</summary>
    public IEnumerable<BankHolidayChoice> TakenBack => desk.Council.BankHolidayChoices.Where(choice => !choice.IsKept);

    private IActionResult Answer(IReadOnlyList<Problem> problems, string done) => problems.Count > 0 ? this.Show(problems) : this.Done(Path, done);

    private void Load(DateOnly? day)
    {
        ToTakeBack = day is { } known ? ChangeAt(known) : null;
        Years = [.. Enumerable.Range(desk.Today.Year, 3).Concat(desk.Council.BankHolidayChoices.Select(choice => choice.Day.Year)).Distinct().Order()
            .Select(year => (year, (IReadOnlyList<BankHoliday>)[.. desk.Council.BankHolidays.Between(new(year - 1, 12, 31), new(year, 12, 31))]))];
    }
}

using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Which rules call something an exception, with their numbers.</summary>
[Needs(Right.RecordDecision)]
public sealed class ExceptionRulesPage(ChooseExceptionRules choose, GoldenThreadDb db, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public List<ExceptionRule> On { get; set; } = [];
    [BindProperty] public string? RedPeriods { get; set; }
    [BindProperty] public string? LeastChance { get; set; }
    [BindProperty] public string? DaysLate { get; set; }
    [BindProperty] public string? DaysSilent { get; set; }
    [BindProperty] public string? DaysSlipped { get; set; }
    [BindProperty] public string? Reason { get; set; }
    public int Version { get; private set; }
    public Conflict? Conflict { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var settings = (await LoadAsync(cancel))?.Settings ?? new();
        On = [.. settings.On];
        (RedPeriods, LeastChance, DaysLate, DaysSilent, DaysSlipped) = (Text(settings.RedPeriods), Text((int)Math.Round(settings.LeastChance * 100)), Text(settings.DaysLate), Text(settings.DaysSilent), Text(settings.DaysSlipped));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var kept = await LoadAsync(cancel);
        List<Problem> faults = [];
        int Number(string field, string? typed)
        {
            if (int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return number; }
            faults.Add(new(field, "Give a whole number."));
            return 0;
        }

        var settings = new ExceptionSettings
        {
            On = [.. On.Distinct().Order()],
            RedPeriods = Number("RedPeriods", RedPeriods),
            LeastChance = Number("LeastChance", LeastChance) / 100.0,
            DaysLate = Number("DaysLate", DaysLate),
            DaysSilent = Number("DaysSilent", DaysSilent),
            DaysSlipped = Number("DaysSlipped", DaysSlipped),
        };
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await choose.RunAsync(settings, by, cancel);
        if (outcome.IsGranted) { return this.Done("/boards/exceptions/rules", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (kept is not null && outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(kept.Id, by, cancel); }
        return this.Show(outcome.Problems);
    }

    private async Task<ChosenExceptionRules?> LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Boards", "/boards"), new("Exceptions", "/boards/exceptions")];
        var kept = await db.ExceptionRules.AsNoTracking().SingleOrDefaultAsync(cancel);
        Version = kept?.Version ?? 0;
        return kept;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What was read of a paper, for a person to settle before anything of it is saved.</summary>
[Needs(Right.RunPlans)]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class ReviewImportPage(OpenImport open, AcceptPlanImport accept, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    public OpenedImport Opened { get; private set; } = null!;
    public PlanReading Reading => Opened.Reading;
    public PlanFromReading Make { get; private set; } = null!;
    public IReadOnlyList<Problem> Faults { get; private set; } = [];
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public Dictionary<string, PlanField> Columns { get; set; } = [];
    [BindProperty] public List<string> LeadNames { get; set; } = [];
    [BindProperty] public List<string> LeadMeans { get; set; } = [];
    [BindProperty] public List<string> LeftOut { get; set; } = [];
    [BindProperty] public List<string> PartRows { get; set; } = [];
    [BindProperty] public List<string?> PartWords { get; set; } = [];
    [BindProperty] public List<string> Split { get; set; } = [];
    [BindProperty] public List<string> NamesLeftOut { get; set; } = [];
    [BindProperty] public List<string> Settled { get; set; } = [];

    /// <summary>Settle every warning of this kind at once.</summary>
    [BindProperty] public string? SettleAll { get; set; }

    public IReadOnlyList<string> PrintedLeads => [.. Reading.Actions.SelectMany(action => action.Leads).Distinct()];
    public IReadOnlyList<WarningToSettle> Warnings { get; private set; } = [];
    public int Unsettled => Warnings.Count(warning => !Opened.Choices.Settled.Contains(warning.Key));

    /// <summary>Tables whose columns have the same headings and hold the same: what is said of one is said of all.</summary>
    public IEnumerable<IReadOnlyList<ReadTable>> AlikeTables => Reading.Tables.GroupBy(table => (table.Name, string.Join('|', table.Columns.Select(column => $"{column.Number} {column.Heading} {column.Field}"))), (_, alike) => (IReadOnlyList<ReadTable>)[.. alike]);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Title = Opened.Choices.Title ?? Reading.Title;
        Code = Opened.Choices.Code ?? PlanCode.Of(Title ?? "plan");
        return Page();
    }

    /// <summary>Keeps what the person chose and settled so far, and reads the paper again by it.</summary>
    public async Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        Opened.Import.Choices = JsonSerializer.Serialize(Chosen(), StoreJson.Options);
        Opened.Import.Version++;
        await db.SaveChangesAsync(cancel);
        return LocalRedirect($"/plans/read/{id}");
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        var choices = Chosen();
        Look(Opened.With(choices));
        if (Unsettled > 0) { return this.Show([new Problem("Settled", $"{Say.Count(Unsettled, "warning is", "warnings are")} not settled yet. Tick each when you have dealt with it, then save again.")]); }
        var outcome = await accept.RunAsync(Reading, choices, Opened.Import.FileName, Opened.Import.Hash, id, desk.By(Request), cancel);
        if (!outcome.IsGranted) { return this.Show(outcome.Problems); }
        return this.Done($"/plans/{AcceptPlanImport.CodeOf(Reading, choices, Opened.Import.FileName)}", outcome.Value is { } added ? $"{Say.Count(added.Actions, "action", "actions")} saved as a draft. Officers see it; members do when it is submitted to a board." : "Saved before; nothing was saved twice.");
    }

    /// <summary>Throws away what was read.</summary>
    public async Task<IActionResult> OnPostThrowAwayAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel)) { return NotFound(); }
        db.Imports.Remove(Opened.Import);
        await db.SaveChangesAsync(cancel);
        return this.Done("/plans", "What was read is thrown away; nothing of it was saved.");
    }

    private ImportChoices Chosen() => Opened.Choices with
    {
        Title = Title,
        Code = string.IsNullOrWhiteSpace(Code) ? null : Code.Trim(),
        Columns = Columns.Count > 0 ? ForAllAlike() : Opened.Choices.Columns,
        Leads = LeadNames.Zip(LeadMeans).ToDictionary(pair => pair.First, pair => pair.Second ?? ""),
        LeftOut = LeftOut,
        NamesLeftOut = NamesLeftOut,
        Parts = PartRows.Zip(PartWords).GroupBy(part => part.First, part => part.Second ?? "").ToDictionary(row => row.Key, row => (IReadOnlyList<string>)[.. row]),
        Split = Split,
        Settled = [.. Warnings.Where(warning => Settled.Contains(warning.Key) || warning.Kind == SettleAll).Select(warning => warning.Key)],
    };

    private Dictionary<string, PlanField> ForAllAlike() => AlikeTables.SelectMany(alike => alike.SelectMany(table => table.Columns.Select(column => (Key: $"{table.Table}/{column.Number}", Said: $"{alike[0].Table}/{column.Number}"))))
        .Where(pair => Columns.ContainsKey(pair.Said)).ToDictionary(pair => pair.Key, pair => Columns[pair.Said]);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await open.RunAsync(id, desk.Actor.Account, cancel) is not { } opened) { return false; }
        Make = AcceptPlanImport.Maker(desk.Organisation!);
        Look(opened);
        shell.Crumbs = [new("Plans", "/plans"), new("Read a plan from a paper", "/plans/read")];
        return true;
    }

    private void Look(OpenedImport opened)
    {
        Opened = opened;
        Faults = PlanFromReading.Faults(Reading, Opened.Choices);
        Warnings = WarningToSettle.Of(opened);
    }

    public IEnumerable<SelectListItem> Means(string printed)
    {
        var lead = Make.LeadOf(printed, Opened.Choices);
        yield return new SelectListItem("Keep the words alone", "", lead is { PostId: null, PostClass: null });
        foreach (var name in desk.Organisation!.Chart.Posts.SelectMany(post => post.Classes).Distinct().Order(StringComparer.Ordinal)) { yield return new SelectListItem($"Class: {name}", $"class:{name}", lead.PostClass == name); }
        foreach (var post in desk.Organisation.Chart.Posts.Where(post => post.EndedOn is null).OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase)) { yield return new SelectListItem(post.Title, $"post:{post.Id}", lead.PostId == post.Id); }
    }

    public static IEnumerable<SelectListItem> Fields(PlanField chosen) => Enum.GetValues<PlanField>().Select(field => new SelectListItem(NameOf(field), field.ToString(), field == chosen));

    public static string NameOf(PlanField field) => field switch
    {
        PlanField.Other => "Something else",
        PlanField.Section => "Theme or section",
        PlanField.Start => "Start",
        PlanField.Evidence => "Evidence of success",
        PlanField.Outcome => "Target or outcome",
        PlanField.FundedBy => "Funded by",
        PlanField.Ict => "ICT",
        _ => field.ToString(),
    };

    /// <summary>How a timescale is understood, in words.</summary>
    public static string Understood(Timescale timescale) => timescale.Kind switch
    {
        TimescaleKind.By => $"By {Say.Date(timescale.Due!.Value)}{(timescale.Dates.Count > 1 ? $", the latest of {timescale.Dates.Count} dates" : "")}",
        TimescaleKind.During => $"From {Say.Date(timescale.From!.Value)} to {Say.Date(timescale.Due!.Value)}",
        TimescaleKind.Every => timescale.Weeks is { } weeks ? $"Every {Say.Count(weeks, "week", "weeks")}" : $"Every {Say.Count(timescale.Months ?? 0, "month", "months")}",
        TimescaleKind.Ongoing => $"Ongoing{(timescale.Months is { } months ? $", reviewed every {Say.Count(months, "month", "months")}" : "")}{(timescale.ReviewBy is { } review ? $", reviewed by {Say.Date(review)}" : "")}{(timescale.From is { } from ? $", from {Say.Date(from)}" : "")}",
        TimescaleKind.Linked => $"Linked to {timescale.LinkedTo}",
        TimescaleKind.Complete => "Complete",
        TimescaleKind.None => "Nothing said",
        _ => "Kept as written; a person must say",
    };
}
